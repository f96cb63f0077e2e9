import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { PhaseBadge } from '../ui/badges.tsx'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { PhaseBar, PhaseLegend } from '../ui/PhaseBar.tsx'
import { Said } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parts.module.css'

/** The parts of an action with where each stands; they count as their parent's distribution only. */
export function Parts({ action }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  if (action.childRows.length === 0) return null
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="utrecht-heading-2">
        {say('action.parts')}
      </h2>
      {action.children && (
        <div className={styles.bar}>
          <PhaseBar distribution={action.children} label={say('action.parts')} />
          <PhaseLegend />
        </div>
      )}
      <TableFrame caption={say('action.parts')} captionHidden cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {(['title', 'reporter', 'phase'] as const).map((id) => (
              <th key={id} scope="col" className="utrecht-table__header-cell">
                {say(`list.column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {action.childRows.map((row) => (
            <tr key={row.code} className="utrecht-table__row">
              <th scope="row" className={`utrecht-table__cell ${styles.title}`}>
                <span className={styles.code}>{row.code}</span>{' '}
                <ActionLink programme={plan.code} action={row.code}>
                  <Said text={row.title} />
                </ActionLink>
              </th>
              <td className="utrecht-table__cell" data-label={say('list.column.reporter')}>
                <span>
                  <OrganisationName code={row.reporter} />
                </span>
              </td>
              <td className="utrecht-table__cell" data-label={say('list.column.phase')}>
                <span>
                  <PhaseBadge phase={row.state.phase} result={row.state.result} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {action.childRows.some(({ printed }) => printed === 'part') && <p className={styles.code}>{say('action.parts.ours')}</p>}
    </section>
  )
}
