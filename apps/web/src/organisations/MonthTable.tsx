import { useDates } from '../ui/dates.ts'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import type { MonthsShown } from './MonthBars.tsx'

const numericHeader = 'utrecht-table__header-cell utrecht-table__header-cell--numeric-column'
const numericCell = 'utrecht-table__cell utrecht-table__cell--numeric-column'

/** The same figures as the bars. */
export function MonthTable({ months, counted, waiting }: MonthsShown) {
  const say = useWords()
  const dates = useDates()
  return (
    <TableFrame caption={say('organisation.reporting')}>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          <th scope="col" className="utrecht-table__header-cell">
            {say('organisation.month')}
          </th>
          <th scope="col" className={numericHeader}>
            {counted}
          </th>
          {waiting && (
            <th scope="col" className={numericHeader}>
              {waiting}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {months.map((month) => (
          <tr key={month.month} className="utrecht-table__row">
            <th scope="row" className="utrecht-table__cell">
              {dates.month(month.month)}
            </th>
            <td className={numericCell}>{month.accepted}</td>
            {waiting && <td className={numericCell}>{month.waiting}</td>}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
