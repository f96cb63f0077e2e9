import type { PlanDetail, PlanEntryView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { CoverageBadge, RelationWords } from '../ui/Coverage.tsx'
import { LatenessBadge, ParliamentBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { EndingWords } from '../ui/EndingWords.tsx'
import { ActionLink, ParliamentLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

interface Props {
  entry: PlanEntryView
  /** Section or theme it stands under. */
  under: string | undefined
  detail: PlanDetail
}

/** One entry: what, who must act, when, and where it stands or which actions serve it. */
export function EntryRow({ entry, under, detail }: Props) {
  const say = useWords()
  const plan = usePlan()
  return (
    <tr className="utrecht-table__row" id={entry.code}>
      <th scope="row" className={`utrecht-table__cell ${styles.entryCell} ${entry.parent ? styles.child : ''}`}>
        <span className={styles.code}>
          {entry.code} · {say(`kind.${entry.kind}`)}
        </span>
        <br />
        {entry.parliament ? (
          <ParliamentLink programme={plan.code} item={entry.code}>
            <Said text={entry.title} />
          </ParliamentLink>
        ) : (
          <ActionLink programme={plan.code} action={entry.code}>
            <Said text={entry.title} />
          </ActionLink>
        )}
        {under && <span className={styles.under}>{under}</span>}
      </th>
      <td className="utrecht-table__cell" data-label={say('plan.column.who')}>
        <Who entry={entry} />
      </td>
      <td className="utrecht-table__cell" data-label={say('plan.column.when')}>
        <When entry={entry} />
      </td>
      <td className="utrecht-table__cell" data-label={say('plan.column.state')}>
        {entry.parliament && <Kept standing={entry.parliament} />}
        <div>{entry.standing ? <OwnState standing={entry.standing} /> : entry.ended ? <EndingWords ending={entry.ended} /> : <Served entry={entry} detail={detail} />}</div>
      </td>
    </tr>
  )
}

function Who({ entry: { owners } }: { entry: PlanEntryView }) {
  const say = useWords()
  if (owners.length === 0) return <span className={styles.note}>–</span>
  return (
    <ul className={styles.plain}>
      {owners.map(({ organisation, role, basis }) => (
        <li key={`${organisation} ${role}`}>
          <OrganisationName code={organisation} linked />{' '}
          <small>
            ({say(`role.${role}`)}
            {basis === 'implied' && `, ${say('basis.implied')}`})
          </small>
        </li>
      ))}
    </ul>
  )
}

function When({ entry: { start, due, deadlines } }: { entry: PlanEntryView }) {
  const say = useWords()
  const dates = useDates()
  if (deadlines) {
    return (
      <ul className={styles.plain}>
        {deadlines.map((deadline) => (
          <li key={`${deadline.what.nl} ${deadline.due.value}`}>
            <strong>{dates.period(deadline.due)}</strong>: <Said text={deadline.what} />
          </li>
        ))}
      </ul>
    )
  }
  if (due) return dates.period(due)
  return start ? say('plan.from', { period: dates.period(start) }) : <span className={styles.note}>{say('plan.no-date')}</span>
}

function OwnState({ standing: { state, lateness, monthsLate } }: { standing: NonNullable<PlanEntryView['standing']> }) {
  return (
    <>
      <PhaseBadge phase={state.phase} result={state.result} />{' '}
      {lateness === 'overdue' && <LatenessBadge lateness="overdue" monthsLate={monthsLate} />}
    </>
  )
}

/** What became of a motion or a promise. */
function Kept({ standing: { state, lateness, monthsLate } }: { standing: NonNullable<PlanEntryView['parliament']> }) {
  return (
    <div>
      <ParliamentBadge state={state} /> {lateness === 'overdue' && <LatenessBadge lateness="overdue" monthsLate={monthsLate} />}
    </div>
  )
}

/** No state of its own: the actions that serve it, each with theirs. */
function Served({ entry: { coverage, links }, detail: { actions } }: { entry: PlanEntryView; detail: PlanDetail }) {
  const say = useWords()
  const plan = usePlan()
  if (links.length === 0) return coverage ? <CoverageBadge coverage={coverage} /> : <span className={styles.note}>{say('plan.no-link')}</span>
  return (
    <>
      {coverage && <CoverageBadge coverage={coverage} />}
      <ul className={styles.serving}>
        {links.map((link) => {
          const action = actions.find(({ code }) => code === link.action)
          return (
            <li key={link.code}>
              <ActionLink programme={plan.code} action={link.action}>
                {link.action} {action && <Said text={action.title} />}
              </ActionLink>{' '}
              <small>
                <RelationWords link={link} />
              </small>{' '}
              {action && <PhaseBadge phase={action.state.phase} result={action.state.result} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
