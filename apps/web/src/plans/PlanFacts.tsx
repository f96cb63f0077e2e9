import type { ReactNode } from 'react'
import type { PlanSummary } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { useLevel } from '../ui/levels.ts'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

/** Who published it, when, under which reference, and what it holds. */
export function PlanFacts({ summary }: { summary: PlanSummary }) {
  const say = useWords()
  const dates = useDates()
  const level = useLevel()
  const { programme } = usePlan()
  const { source, lines, entries, statements, ended, inForce, supersededBy } = summary
  // Its own plans have the programme's own words for their headings.
  const own = (inForce || supersededBy !== undefined) && programme.levels?.line !== undefined
  return (
    <dl className={styles.facts}>
      <Fact name={say('plans.publisher')}>
        <OrganisationName code={source.publisher} full linked />
      </Fact>
      <Fact name={say('plans.published')}>
        {dates.period(source.published)}
        {source.publishedBasis === 'implied' && <small> ({say('basis.implied')})</small>}
      </Fact>
      <Fact name={say('plans.years')}>
        {source.years ? say('plans.from-to', { from: String(source.years.from), to: String(source.years.to) }) : say('plans.no-years')}
      </Fact>
      <Fact name={say('plans.reference')}>{source.reference ?? say('plans.no-reference')}</Fact>
      <Fact name={say('plans.holds')}>
        {[
          own ? `${lines} ${level('line', lines === 1 ? 'one' : 'many')}` : say('plans.lines', { count: lines }),
          ...entries.map(({ kind, count, children }) =>
            children > 0
              ? `${say('plans.kind', { kind, count })} ${say('plans.parts', { count: children })}`
              : say('plans.kind', { kind, count }),
          ),
          ...(ended > 0 ? [say('plans.ended', { count: ended })] : []),
          ...(statements > 0 ? [say('plans.statements', { count: statements })] : []),
        ].join(' · ')}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
