import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'

/** At the top of an action that left the plan: since when, why, and where it goes on. */
export function EndedNotice({ action: { lineage } }: { action: ActionDetail }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const { ended } = lineage
  if (!ended) return null
  return (
    <Notice tone="warning" title={say(`action.ended.${ended.kind}`, { day: dates.longDay(ended.on) })}>
      <p className="utrecht-paragraph">
        {ended.ground && <>{say(`ending.ground.${ended.ground}`)}. </>}
        <Said text={ended.reason} /> {say('action.ended.count')}
      </p>
      {ended.successors.length > 0 && (
        <>
          <p className="utrecht-paragraph">{say('action.ended.successors')}</p>
          <ul className="utrecht-unordered-list">
            {ended.successors.map(({ code, title }) => (
              <li key={code}>
                {code}{' '}
                <ActionLink programme={plan.code} action={code}>
                  <Said text={title} />
                </ActionLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
