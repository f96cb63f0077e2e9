import type { ReactNode } from 'react'
import type { PlanSummary } from '@actielijn/contract'
import { useDates } from '../ui/dates.ts'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

/** Who published it, when, under which reference, and what it holds. */
export function PlanFacts({ summary }: { summary: PlanSummary }) {
  const say = useWords()
  const dates = useDates()
  const { source, lines, entries, statements } = summary
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
          say('plans.lines', { count: lines }),
          ...entries.map(({ kind, count, children }) =>
            children > 0
              ? `${say('plans.kind', { kind, count })} ${say('plans.parts', { count: children })}`
              : say('plans.kind', { kind, count }),
          ),
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
