import type { Distribution, Overview } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { capitalised, useLevel } from '../ui/levels.ts'
import { ActionsLink } from '../ui/links.tsx'
import { PhaseChart, type ChartRow } from '../ui/PhaseChart.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './OverviewPage.module.css'

/** The five phases per action line. */
export function LineChart({ overview }: { overview: Overview }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const level = useLevel()
  const rows = overview.lines.map(({ line, distribution }): ChartRow => {
    const heading = plan.heading(line)
    const name = heading ? pick(heading.title) : line
    return {
      key: line,
      name,
      heading: (
        <ActionsLink programme={plan.code} search={{ lijn: line }}>
          {name}
        </ActionsLink>
      ),
      note: say('actions.count', { count: distribution.total }),
      aside: <Trouble line={line} distribution={distribution} />,
      distribution,
      filter: { lijn: line },
    }
  })
  return <PhaseChart caption={say('overview.per-line', { line: level('line') })} rowName={capitalised(level('line'))} rows={rows} total={overview.total} />
}

/** What is late and what is silent in a line; nothing where all is well. */
function Trouble({ line, distribution }: { line: string; distribution: Distribution }) {
  const say = useWords()
  const plan = usePlan()
  const { overdue, stale, never } = distribution
  const parts = [
    { count: overdue, id: 'overview.line-late', search: { tijdigheid: 'overdue' }, look: styles.late },
    { count: stale, id: 'overview.line-silent', search: { actualiteit: 'stale' }, look: styles.silent },
    { count: never, id: 'overview.line-never', search: { actualiteit: 'never' }, look: styles.silent },
  ] as const
  return (
    <ul className={styles.trouble}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ count, id, search, look }) => (
          <li key={id}>
            <ActionsLink programme={plan.code} search={{ lijn: line, ...search }} className={look}>
              {say(id, { count })}
            </ActionsLink>
          </li>
        ))}
    </ul>
  )
}
