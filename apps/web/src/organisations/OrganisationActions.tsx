import { usePlan } from '../api/plan.tsx'
import { FreshnessBadge, LatenessBadge, OutlookBadge, PhaseBadge } from '../ui/badges.tsx'
import { Empty } from '../ui/Answer.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink, ActionsLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import type { OrganisationDetail } from './queries.ts'
import styles from './Organisations.module.css'

interface Props {
  organisation: string
  actions: OrganisationDetail['actions']
}

/** Every action it takes part in, with its state. */
export function OrganisationActions({ organisation, actions }: Props) {
  const say = useWords()
  const plan = usePlan()
  const columns = ['action', 'as', 'phase', 'due', 'last'] as const
  return (
    <section>
      <h2 className="utrecht-heading-2">{say('organisation.actions')}</h2>
      {actions.length === 0 ? (
        <Empty>{say('organisation.actions-none')}</Empty>
      ) : (
        <>
          <p className="utrecht-paragraph only-screen">
            <ActionsLink programme={plan.code} search={{ organisatie: organisation }}>
              {say('organisation.actions-table')}
            </ActionsLink>
          </p>
          <TableFrame caption={say('organisation.actions-caption')} captionHidden cards>
            <thead className="utrecht-table__header">
              <tr className="utrecht-table__row">
                {columns.map((column) => (
                  <th key={column} scope="col" className="utrecht-table__header-cell">
                    {say(`organisation.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="utrecht-table__body">
              {actions.map((action) => (
                <Row key={action.code} action={action} />
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
    </section>
  )
}

function Row({ action }: { action: OrganisationDetail['actions'][number] }) {
  const say = useWords()
  const plan = usePlan()
  const dates = useDates()
  const { state } = action
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell">
        <div className={styles.code}>{action.code}</div>
        <ActionLink programme={plan.code} action={action.code}>
          <Said text={action.title} />
        </ActionLink>
      </th>
      <td className="utrecht-table__cell" data-label={say('organisation.column.as')}>
        {action.as.map((role) => say(`role.${role}`)).join(', ')}
      </td>
      <td className="utrecht-table__cell" data-label={say('organisation.column.phase')}>
        <div className={styles.badges}>
          <PhaseBadge phase={state.phase} result={state.result} />
          {state.outlook && state.outlook !== 'on-track' && <OutlookBadge outlook={state.outlook} />}
          {action.submitted && <small>{say('list.submitted')}</small>}
        </div>
      </td>
      <td className="utrecht-table__cell" data-label={say('organisation.column.due')}>
        <div>
          {action.due ? dates.period(action.due) : say('organisation.no-date')}
          {action.lateness === 'overdue' && (
            <div>
              <LatenessBadge lateness="overdue" monthsLate={action.monthsLate} />
            </div>
          )}
        </div>
      </td>
      <td className={`utrecht-table__cell ${styles.last}`} data-label={say('organisation.column.last')}>
        <div>
          {state.lastAbout && <div>{dates.day(state.lastAbout)}</div>}
          {action.freshness !== 'fresh' && (
            <FreshnessBadge freshness={action.freshness} />
          )}
        </div>
      </td>
    </tr>
  )
}
