import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePlan } from '../api/plan.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { CoverageCounts } from '../ui/Coverage.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Page } from '../ui/Page.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { frameworksQuery } from './queries.ts'
import styles from './Report.module.css'

/** "Rapportages": the lists that can be reported by. */
export function ReportsPage() {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const query = useQuery(frameworksQuery(plan.code, {}))
  return (
    <Page title={say('reports.title')} lead={say('reports.lead')}>
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{say('cross.none')}</Empty>
          ) : (
            <ul className={styles.frameworks}>
              {items.map(({ code, title, publisher, items: count, coverage }) => (
                <li key={code}>
                  <h2 className="utrecht-heading-3">
                    <Link
                      className="utrecht-link utrecht-link--html-a"
                      to="/$programme/rapportages/$raamwerk"
                      params={{ programme: plan.code, raamwerk: code }}
                    >
                      <Said text={title} />
                    </Link>
                  </h2>
                  <p className={styles.note}>
                    <OrganisationName code={publisher} full /> · {say('reports.items', { count })}
                  </p>
                  <CoverageCounts counts={coverage} label={pick(title)} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  )
}
