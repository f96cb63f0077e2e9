import type { FrameworkImportView } from '@actielijn/contract'
import { itemChanges } from '@actielijn/plan'
import { useDates } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { Said } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Report.module.css'

interface Props {
  tried: FrameworkImportView
  busy: boolean
  onApply: () => void
}

/** What the list would do, row by row; it can be applied only when nothing is wrong. */
export function ImportTried({ tried: { kind, faults, rows }, busy, onApply }: Props) {
  const say = useWords()
  const dates = useDates()
  const count = (change: (typeof itemChanges)[number]) => rows.filter((row) => row.change === change).length
  return (
    <section aria-labelledby="tried">
      <h2 id="tried" className="utrecht-heading-2">
        {say('import.tried')}
      </h2>
      {faults.length > 0 ? (
        <Notice tone="warning">{say('import.faults', { count: faults.length })}</Notice>
      ) : (
        <Notice tone="ok">{say(`import.would-${kind}`)}</Notice>
      )}
      <p>{itemChanges.map((change) => say(`import.count-${change}`, { count: count(change) })).join(' · ')}</p>
      {rows.length > 0 && (
        <TableFrame caption={say('import.rows')} cards>
          <thead className="utrecht-table__header">
            <tr className="utrecht-table__row">
              {(['change', 'code', 'text', 'urgency', 'period'] as const).map((column) => (
                <th key={column} scope="col" className="utrecht-table__header-cell">
                  {say(`import.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {rows.map(({ code, text, urgency, period, change }) => (
              <tr key={code} className="utrecht-table__row">
                <td className="utrecht-table__cell" data-label={say('import.column.change')}>
                  {say(`import.change.${change}`)}
                </td>
                <th scope="row" className={`utrecht-table__cell ${styles.code}`}>
                  {code}
                </th>
                <td className="utrecht-table__cell" data-label={say('import.column.text')}>
                  <span>
                    <Said text={text} />
                  </span>
                </td>
                <td className="utrecht-table__cell" data-label={say('import.column.urgency')}>
                  {urgency ? say(`import.urgency.${urgency}`) : '–'}
                </td>
                <td className="utrecht-table__cell" data-label={say('import.column.period')}>
                  {period ? dates.period(period) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
      {faults.length === 0 && (
        <button type="button" className="utrecht-button utrecht-button--primary-action" disabled={busy} onClick={onApply}>
          {say(kind === 'added' ? 'import.apply-added' : 'import.apply-reworded')}
        </button>
      )}
    </section>
  )
}
