import { Link } from '@tanstack/react-router'
import type { OrganisationProgress } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionsLink, type ActionsSearch } from '../ui/links.tsx'
import { OrganisationName, useOrganisationName } from '../ui/OrganisationName.tsx'
import { PhaseBar } from '../ui/PhaseBar.tsx'
import { SortHeader, TableFrame } from '../ui/TableFrame.tsx'
import { useWords, type MessageId } from '../ui/words.tsx'
import styles from './Organisations.module.css'
import { figures, type Capacity, type FigureName, type OrganisationsSearch, type SortName } from './organisationSort.ts'

const figureWords: Record<FigureName, MessageId> = {
  acties: 'organisations.column.total',
  'niet-gestart': 'phase.not-started',
  loopt: 'phase.running',
  aangehouden: 'phase.on-hold',
  afgerond: 'phase.completed',
  geborgd: 'organisations.column.embedded',
  'te-laat': 'organisations.column.overdue',
  stil: 'organisations.column.stale',
  nooit: 'organisations.column.never',
}

const figureFilters: Record<FigureName, ActionsSearch> = {
  acties: {},
  'niet-gestart': { fase: 'not-started' },
  loopt: { fase: 'running' },
  aangehouden: { fase: 'on-hold' },
  afgerond: { fase: 'completed' },
  geborgd: { fase: 'embedded' },
  'te-laat': { tijdigheid: 'overdue' },
  stil: { actualiteit: 'stale' },
  nooit: { actualiteit: 'never' },
}

interface Props {
  items: readonly OrganisationProgress[]
  capacity: Capacity
  search: OrganisationsSearch
  onSort: (column: SortName) => void
}

/** A row per organisation; every column sorts, every figure leads to the actions it counts. */
export function OrganisationsTable({ items, capacity, search, onSort }: Props) {
  const say = useWords()
  const header = (name: SortName, words: MessageId, numeric: boolean) => (
    <SortHeader
      key={name}
      numeric={numeric}
      order={search.sortering === name ? (search.richting === 'aflopend' ? 'desc' : 'asc') : undefined}
      onSort={() => onSort(name)}
    >
      {say(words)}
    </SortHeader>
  )
  return (
    <div className={styles.table}>
      <TableFrame caption={say(`organisations.caption.${capacity.role}`)} captionHidden cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {header('organisatie', 'organisations.column.name', false)}
            <th scope="col" className={`utrecht-table__header-cell ${styles.spread}`}>
              {say('organisations.column.spread')}
            </th>
            {figures.map(({ name }) => header(name, figureWords[name], true))}
            {header('laatste', 'organisations.column.last', false)}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {items.map((item) => (
            <Row key={item.organisation} item={item} capacity={capacity} />
          ))}
        </tbody>
      </TableFrame>
    </div>
  )
}

function Row({ item, capacity }: { item: OrganisationProgress; capacity: Capacity }) {
  const say = useWords()
  const plan = usePlan()
  const name = useOrganisationName()
  const distribution = capacity.of(item)
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className="utrecht-table__cell">
        <OrganisationName code={item.organisation} linked />
        <Pending item={item} />
      </th>
      <td className="utrecht-table__cell" data-label={say('organisations.column.spread')}>
        <PhaseBar distribution={distribution} label={name(item.organisation)} size="thin" />
      </td>
      {figures.map(({ name: column, figure }) => (
        <td
          key={column}
          className="utrecht-table__cell utrecht-table__cell--numeric-column"
          data-label={say(figureWords[column])}
        >
          {figure(distribution) === 0 ? (
            <span className={styles.nought}>0</span>
          ) : (
            <ActionsLink
              programme={plan.code}
              search={{ organisatie: item.organisation, rol: capacity.role, ...figureFilters[column] }}
              className={column === 'te-laat' ? styles.lateFigure : styles.figure}
            >
              {figure(distribution)}
            </ActionsLink>
          )}
        </td>
      ))}
      <td className={`utrecht-table__cell ${styles.last}`} data-label={say('organisations.column.last')}>
        <LastWord item={item} />
      </td>
    </tr>
  )
}

/** What waits to be accepted does not count yet, and is marked as such. */
function Pending({ item: { pending, organisation } }: { item: OrganisationProgress }) {
  const say = useWords()
  const plan = usePlan()
  const name = useOrganisationName()
  if (!pending) return null
  return (
    <div className={styles.pending}>
      <Link
        className="utrecht-link utrecht-link--html-a"
        to="/$programme/vaststellen"
        params={{ programme: plan.code }}
        aria-label={`${name(organisation)}: ${say('as-of.pending', { count: pending })}`}
      >
        {say('as-of.pending', { count: pending })}
      </Link>
    </div>
  )
}

function LastWord({ item: { lastAbout, silent } }: { item: OrganisationProgress }) {
  const say = useWords()
  const dates = useDates()
  if (!lastAbout) return <span className={styles.silent}>{say('organisations.never')}</span>
  const day = dates.day(lastAbout)
  return silent ? <span className={styles.silent}>{say('organisations.silent', { day })}</span> : day
}
