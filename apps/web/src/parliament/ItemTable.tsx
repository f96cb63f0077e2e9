import type { ParliamentaryRow } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { LatenessBadge, ParliamentBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink, ParliamentLink } from '../ui/links.tsx'
import { Paper } from '../ui/Paper.tsx'
import { Said } from '../ui/Said.tsx'
import { SortHeader, TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'
import { sortedBy, type ParliamentSearch, type SortName } from './parliamentSearch.ts'
import { useParliamentSearch } from './useParliamentSearch.ts'

/** A row per motion or promise. */
export function ItemTable({ items, search }: { items: readonly ParliamentaryRow[]; search: ParliamentSearch }) {
  const say = useWords()
  const { go } = useParliamentSearch()
  const header = (name: SortName) => (
    <SortHeader
      key={name}
      order={search.sortering === name ? (search.richting ? 'desc' : 'asc') : undefined}
      onSort={() => go({ richting: undefined, ...sortedBy(search, name) })}
    >
      {say(`parliament.column.${name}`)}
    </SortHeader>
  )
  const plain = (name: 'bewindspersoon' | 'met' | 'acties') => (
    <th key={name} scope="col" className="utrecht-table__header-cell">
      {say(`parliament.column.${name}`)}
    </th>
  )
  return (
    <TableFrame caption={say('parliament.title')} captionHidden cards>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {header('titel')}
          {plain('bewindspersoon')}
          {header('gedaan')}
          {header('termijn')}
          {header('toestand')}
          {plain('met')}
          {plain('acties')}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {items.map((item) => (
          <Row key={item.code} item={item} />
        ))}
      </tbody>
    </TableFrame>
  )
}

function Row({ item }: { item: ParliamentaryRow }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const { code, kind, chamber, number, title, made, state, fulfilments, actions } = item
  const member = plan.programme.members.find((one) => one.code === item.responsible.member)
  return (
    <tr className="utrecht-table__row">
      <th scope="row" className={`utrecht-table__cell ${styles.what}`}>
        <ParliamentLink programme={plan.code} item={code}>
          <Said text={title} />
        </ParliamentLink>
        <br />
        <span className={styles.code}>
          {say(`kind.${kind}`)} · {say(`chamber.${chamber}`)} · {number ?? code}
        </span>
      </th>
      <td className="utrecht-table__cell" data-label={say('parliament.column.bewindspersoon')}>
        <span>{member ? <Said text={member.title} /> : item.responsible.member}</span>
      </td>
      <td className="utrecht-table__cell" data-label={say('parliament.column.gedaan')}>
        {made ? dates.period(made) : <span className={styles.note}>{say('parliament.unknown')}</span>}
      </td>
      <td className="utrecht-table__cell" data-label={say('parliament.column.termijn')}>
        <Due item={item} />
      </td>
      <td className="utrecht-table__cell" data-label={say('parliament.column.toestand')}>
        <span>
          <ParliamentBadge state={state} />
        </span>
      </td>
      <td className="utrecht-table__cell" data-label={say('parliament.column.met')}>
        {fulfilments.length === 0 ? (
          '–'
        ) : (
          <ul className={styles.plain}>
            {fulfilments.map(({ place, reference, note, extent }) => (
              <li key={place}>
                {reference ? <Paper reference={reference} /> : note && <Said text={note} />}
                {extent === 'partly' && <span className={styles.note}> ({say('parliament.partly')})</span>}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className="utrecht-table__cell" data-label={say('parliament.column.acties')}>
        {actions.length === 0 ? (
          '–'
        ) : (
          <ul className={styles.plain}>
            {actions.map((action) => (
              <li key={action}>
                <ActionLink programme={plan.code} action={action}>
                  {action}
                </ActionLink>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

/** A promise without a date says so. */
function Due({ item: { due, lateness, monthsLate } }: { item: ParliamentaryRow }) {
  const say = useWords()
  const dates = useDates()
  return (
    <span>
      {due ? dates.period(due) : <span className={styles.note}>{say('parliament.no-date')}</span>}
      {lateness === 'overdue' && (
        <>
          <br />
          <LatenessBadge lateness="overdue" monthsLate={monthsLate} />
        </>
      )}
    </span>
  )
}
