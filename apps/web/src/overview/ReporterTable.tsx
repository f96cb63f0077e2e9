import { Link } from '@tanstack/react-router'
import type { Overview } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionsLink } from '../ui/links.tsx'
import { OrganisationName, useOrganisationName } from '../ui/OrganisationName.tsx'
import { PhaseBar } from '../ui/PhaseBar.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './OverviewPage.module.css'

/** Enough to see who needs a call; the page Organisaties has them all. */
const shown = 10

type Reporter = Overview['reporters'][number]

/** Who needs a call first: late before silent before the rest; the more actions the sooner. */
const mostPressingFirst = (a: Reporter, b: Reporter) =>
  b.distribution.overdue - a.distribution.overdue ||
  Number(b.silent) - Number(a.silent) ||
  b.distribution.total - a.distribution.total

/** Who reports how much and how lately. */
export function ReporterTable({ reporters }: { reporters: readonly Reporter[] }) {
  const say = useWords()
  const plan = usePlan()
  return (
    <section>
      <h2 className="utrecht-heading-2">{say('overview.reporters')}</h2>
      <TableFrame caption={say('overview.reporters-caption')} captionHidden cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell">
              {say('overview.organisation')}
            </th>
            <th scope="col" className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column">
              {say('overview.actions')}
            </th>
            <th scope="col" className={`utrecht-table__header-cell ${styles.barColumn}`}>
              {say('overview.phase')}
            </th>
            <th scope="col" className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column">
              {say('overview.late')}
            </th>
            <th scope="col" className="utrecht-table__header-cell">
              {say('overview.last')}
            </th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {reporters.toSorted(mostPressingFirst).slice(0, shown).map((reporter) => (
            <ReporterRow key={reporter.organisation} reporter={reporter} />
          ))}
        </tbody>
      </TableFrame>
      {reporters.length > shown && (
        <Link className="utrecht-link utrecht-link--html-a" to="/$programme/organisaties" params={{ programme: plan.code }}>
          {say('overview.all-reporters', { count: reporters.length })}
        </Link>
      )}
    </section>
  )
}

function ReporterRow({ reporter }: { reporter: Reporter }) {
  const say = useWords()
  const plan = usePlan()
  const name = useOrganisationName()
  const { organisation, distribution } = reporter
  const of = { organisatie: organisation, rol: 'reporter' }
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell">
        <OrganisationName code={organisation} linked />
      </th>
      <td className="utrecht-table__cell utrecht-table__cell--numeric-column" data-label={say('overview.actions')}>
        <ActionsLink programme={plan.code} search={of} className={styles.quiet}>
          {distribution.total}
        </ActionsLink>
      </td>
      <td className="utrecht-table__cell" data-label={say('overview.phase')}>
        <PhaseBar distribution={distribution} label={name(organisation)} size="thin" />
      </td>
      <td className="utrecht-table__cell utrecht-table__cell--numeric-column" data-label={say('overview.late')}>
        {distribution.overdue > 0 ? (
          <ActionsLink programme={plan.code} search={{ ...of, tijdigheid: 'overdue' }} className={styles.late}>
            {distribution.overdue}
          </ActionsLink>
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span className="only-spoken">{say('overview.none')}</span>
          </>
        )}
      </td>
      <td className={`utrecht-table__cell ${styles.last}`} data-label={say('overview.last')}>
        <LastWord reporter={reporter} />
      </td>
    </tr>
  )
}

function LastWord({ reporter: { lastAbout, silent } }: { reporter: Reporter }) {
  const say = useWords()
  const dates = useDates()
  if (!lastAbout) return <span className={styles.silent}>{say('overview.last-never')}</span>
  const day = dates.day(lastAbout)
  return silent ? <span className={styles.silent}>{say('overview.last-silent', { day })}</span> : day
}
