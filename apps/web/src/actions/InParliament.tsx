import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { LatenessBadge, ParliamentBadge } from '../ui/badges.tsx'
import { ParliamentLink } from '../ui/links.tsx'
import { useWords } from '../ui/words.tsx'

/** Of a motion or a promise to parliament: what became of it, and where its dates and letters stand. */
export function InParliament({ action: { code, parliament } }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  if (!parliament) return null
  const { state, lateness, monthsLate } = parliament
  return (
    <p className="utrecht-paragraph">
      <ParliamentBadge state={state} /> {lateness === 'overdue' && <LatenessBadge lateness="overdue" monthsLate={monthsLate} />}{' '}
      <ParliamentLink programme={plan.code} item={code}>
        {say('action.in-parliament')}
      </ParliamentLink>
    </p>
  )
}
