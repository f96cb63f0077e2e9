import type { OrganisationProgress } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { ActionsLink } from '../ui/links.tsx'
import { PhaseChart, type ChartRow } from '../ui/PhaseChart.tsx'
import { useWords } from '../ui/words.tsx'
import { capacities } from './organisationSort.ts'
import styles from './Organisations.module.css'

/** The phases of its actions, a bar per role it has. */
export function RoleChart({ progress }: { progress: OrganisationProgress }) {
  const say = useWords()
  const plan = usePlan()
  const rows = capacities
    .map((capacity) => ({ capacity, distribution: capacity.of(progress) }))
    .filter(({ distribution }) => distribution.total > 0)
    .map(({ capacity, distribution }): ChartRow => {
      const of = { organisatie: progress.organisation, rol: capacity.role }
      const { overdue, stale, never } = distribution
      const name = say(`organisation.as.${capacity.role}`)
      return {
        key: capacity.role,
        name,
        heading: (
          <ActionsLink programme={plan.code} search={of}>
            {name}
          </ActionsLink>
        ),
        note: say('actions.count', { count: distribution.total }),
        aside: (
          <div className={styles.trouble}>
            {overdue > 0 && <span className={styles.late}>{say('organisation.late', { count: overdue })}</span>}
            {stale > 0 && <span className={styles.silent}>{say('organisation.stale', { count: stale })}</span>}
            {never > 0 && <span className={styles.silent}>{say('organisation.never', { count: never })}</span>}
          </div>
        ),
        distribution,
        filter: of,
      }
    })
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="utrecht-heading-2">{say('organisation.roles')}</h2>
      <PhaseChart caption={say('organisation.roles')} rowName={say('organisation.role')} rows={rows} />
    </section>
  )
}
