import type { RegisterImportView } from '@actielijn/contract'
import { rowChanges } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { ParliamentLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Said } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'
import { RegisterFaults } from './RegisterFaults.tsx'

interface Props {
  tried: RegisterImportView
  busy: boolean
  onApply: () => void
}

type Row = RegisterImportView['rows'][number]

/** What the register would do, row by row; it can be taken over only when nothing is wrong. */
export function RegisterTried({ tried, busy, onApply }: Props) {
  const say = useWords()
  const { faults, rows } = tried
  const changing = rows.filter(({ changes }) => changes.length > 0).length
  return (
    <section aria-labelledby="tried">
      <h2 id="tried" ref={focus} tabIndex={-1} className="utrecht-heading-2">
        {say('register.tried')}
      </h2>
      <div className={styles.outcome}>
        <Outcome faults={faults.length} changing={changing} />
      </div>
      <RegisterFaults tried={tried} />
      {rows.length > 0 && (
        <>
          <Counts rows={rows} />
          <Rows rows={rows} />
        </>
      )}
      {faults.length === 0 && changing > 0 && (
        <button type="button" className="utrecht-button utrecht-button--primary-action" disabled={busy} onClick={onApply}>
          {say(busy ? 'register.busy' : 'register.apply', { count: changing })}
        </button>
      )}
    </section>
  )
}

/** Whoever tried it wants to read what came of it; the same function each time, so that it happens once. */
const focus = (element: HTMLElement | null) => element?.focus()

function Outcome({ faults, changing }: { faults: number; changing: number }) {
  const say = useWords()
  if (faults > 0) return <Notice tone="warning">{say('register.faults', { count: faults })}</Notice>
  return <Notice tone="ok">{changing > 0 ? say('register.would', { count: changing }) : say('register.nothing')}</Notice>
}

function Counts({ rows }: { rows: readonly Row[] }) {
  const say = useWords()
  const count = (has: (row: Row) => boolean) => rows.filter(has).length
  const unchanged = count(({ changes, remarks, faulty }) => changes.length === 0 && !faulty && !remarks.includes('amended-since'))
  return (
    <p>
      {[
        ...rowChanges.map((change) => say(`register.count.${change}`, { count: count(({ changes }) => changes.includes(change)) })),
        say('register.count.unchanged', { count: unchanged }),
        say('register.count.held', { count: count(({ remarks }) => remarks.includes('amended-since')) }),
        say('register.count.faulty', { count: count(({ faulty }) => faulty) }),
      ].join(' · ')}
    </p>
  )
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const say = useWords()
  return (
    <TableFrame caption={say('register.rows')} cards>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {(['row', 'number', 'what', 'does', 'look'] as const).map((column) => (
            <th key={column} scope="col" className="utrecht-table__header-cell">
              {say(`register.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map((row) => (
          <OneRow key={row.row} row={row} />
        ))}
      </tbody>
    </TableFrame>
  )
}

function OneRow({ row }: { row: Row }) {
  const say = useWords()
  const plan = usePlan()
  const { number, item, title, changes, remarks, faulty } = row
  const isNew = changes.includes('new')
  return (
    <tr className="utrecht-table__row">
      <td className="utrecht-table__cell" data-label={say('register.column.row')}>
        {row.row + 1}
      </td>
      <th scope="row" className={`utrecht-table__cell ${styles.number}`}>
        {number ?? '–'}
      </th>
      <td className="utrecht-table__cell" data-label={say('register.column.what')}>
        <span>
          {title && item && !isNew ? (
            <ParliamentLink programme={plan.code} item={item}>
              <Said text={title} />
            </ParliamentLink>
          ) : (
            title && <Said text={title} />
          )}
        </span>
      </td>
      <td className="utrecht-table__cell" data-label={say('register.column.does')}>
        {changes.length === 0 ? (
          <span>{faulty ? <strong>{say('register.change.fault')}</strong> : say('register.change.unchanged')}</span>
        ) : (
          <ul className={styles.plain}>
            {changes.map((change) => (
              <li key={change}>
                {say(`register.change.${change}`)} <Detail row={row} change={change} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className="utrecht-table__cell" data-label={say('register.column.look')}>
        {remarks.length === 0 ? (
          '–'
        ) : (
          <ul className={styles.plain}>
            {remarks.map((remark) => (
              <li key={remark}>
                {say(`register.remark.${remark}`)} {remark === 'amended-since' && <Held row={row} />}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

/** The date or the letter it is about. */
function Detail({ row: { due, earlierDue, letter }, change }: { row: Row; change: Row['changes'][number] }) {
  const say = useWords()
  const dates = useDates()
  if (change === 'fulfilled' || change === 'partly-fulfilled') return letter && <span lang="nl">({letter})</span>
  if (!due) return null
  const period = dates.period(due)
  if (change === 'new') return <>({say('register.due', { period })})</>
  return <>({earlierDue ? say('register.due-instead', { period, earlier: dates.period(earlierDue) }) : say('register.due', { period })})</>
}

/** What the register says and is not taken over. */
function Held({ row: { due, letter } }: { row: Row }) {
  const say = useWords()
  const dates = useDates()
  const said = [due && say('register.due', { period: dates.period(due) }), letter].filter(Boolean).join(', ')
  return said === '' ? null : <>({said})</>
}
