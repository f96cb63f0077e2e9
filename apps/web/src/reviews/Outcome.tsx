import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { usePlan } from '../api/plan.tsx'
import type { Pending, Verdict } from './queries.ts'

/** What was judged last, and how. */
export interface Judged {
  readonly update: Pending
  readonly verdict: Verdict
}

/** Says what became of the update that just left the queue; it stands above the one that follows. */
export function Outcome({ judged: { update, verdict } }: { judged: Judged }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const sentence = useSentence(verdict)
  return (
    <Notice tone={verdict.kind === 'meanwhile' ? 'warning' : 'ok'}>
      <p className="utrecht-paragraph">
        {sentence}{' '}
        <ActionLink programme={plan.code} action={update.action}>
          {update.action} {pick(update.title)}
        </ActionLink>
        {verdict.kind === 'meanwhile' && ` ${say('review.outcome.meanwhile-look')}`}
      </p>
    </Notice>
  )
}

function useSentence(verdict: Verdict): string {
  const say = useWords()
  const dates = useDates()
  if (verdict.kind !== 'accepted') return say(`review.outcome.${verdict.kind}`)
  const { publicFrom } = verdict
  if (publicFrom === undefined) return say('review.outcome.accepted')
  if (publicFrom === 'now') return say('review.outcome.accepted-public')
  return say('review.outcome.accepted-embargo', { moment: dates.moment(publicFrom) })
}
