import { useQuery } from '@tanstack/react-query'
import type { PlanSummary } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { PlanLink } from '../ui/links.tsx'
import { Page } from '../ui/Page.tsx'
import { PhaseLegend } from '../ui/PhaseBar.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { PlanFacts } from './PlanFacts.tsx'
import { PlanProgress } from './PlanProgress.tsx'
import styles from './Plans.module.css'
import { plansQuery } from './queries.ts'

/** "Plannen": the programme and every source beside it, with its progress where it has any. */
export function PlansPage() {
  const say = useWords()
  const plan = usePlan()
  const query = useQuery(plansQuery(plan.code, useAsOf()))
  return (
    <Page title={say('plans.title')} lead={say('plans.lead')}>
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{say('plans.none')}</Empty>
          ) : (
            <>
              <PhaseLegend />
              <ul className={styles.cards}>
                {items.map((item) => (
                  <Card key={item.source.code} summary={item} />
                ))}
              </ul>
            </>
          )
        }
      </Answer>
    </Page>
  )
}

function Card({ summary }: { summary: PlanSummary }) {
  const say = useWords()
  const plan = usePlan()
  const { source, inForce, supersededBy } = summary
  return (
    <li className={styles.card}>
      <p className={styles.type}>
        {say(`plans.type.${source.type}`)}
        {inForce && <strong> · {say('plans.in-force')}</strong>}
        {supersededBy && ` · ${say('plans.superseded')}`}
      </p>
      <h2 className="utrecht-heading-2">
        <PlanLink programme={plan.code} plan={source.code}>
          <Said text={source.title} />
        </PlanLink>
      </h2>
      <PlanFacts summary={summary} />
      <PlanProgress summary={summary} />
    </li>
  )
}
