import type { Overview } from '@actielijn/contract'
import { dayOf } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './OverviewPage.module.css'

type Change = Overview['changed'][number]

const shown = 8

/** What was accepted, or released to the public, last. */
export function ChangedPanel({ items }: { items: readonly Change[] }) {
  const say = useWords()
  const plan = usePlan()
  const dates = useDates()
  return (
    <Panel title={say('overview.changed')}>
      {items.length === 0 && <p className="utrecht-paragraph">{say('overview.changed-none')}</p>}
      <ul className={styles.list}>
        {items.slice(0, shown).map((change) => (
          <li key={`${change.code} ${change.at} ${change.organisation}`}>
            <ActionLink programme={plan.code} action={change.code}>
              <Said text={change.title} />
            </ActionLink>
            <p className={styles.note}>
              <OrganisationName code={change.organisation} /> · <What change={change} /> · {dates.day(dayOf(change.at))}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** From which phase to which, what came of it, and how far the count is. */
function What({ change: { from, to, result, count, previousCount } }: { change: Change }) {
  const say = useWords()
  const phase =
    from && from !== to
      ? say('overview.phase-change', { from: say(`phase.${from}`), to: say(`phase.${to}`) })
      : say(`phase.${to}`)
  const was = previousCount && previousCount.done !== count?.done ? ` ${say('overview.count-was', { done: previousCount.done })}` : ''
  return (
    <>
      <strong>{phase}</strong>
      {result && `, ${say(`result.${result}`)}`}
      {count && ` · ${say('count.of', count)}${was}`}
    </>
  )
}
