import { useState } from 'react'
import type { AsOfInfo } from '@actielijn/contract'
import { Empty } from '../ui/Answer.tsx'
import { useDates } from '../ui/dates.ts'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import { everyMonth, type Month } from './everyMonth.ts'
import { MonthBars } from './MonthBars.tsx'
import type { OrganisationDetail } from './queries.ts'
import styles from './Reporting.module.css'

interface Props {
  reporting: OrganisationDetail['reporting']
  view: AsOfInfo['view']
}

/** How often it reported, month by month, as a chart and as a table. */
export function ReportingOverTime({ reporting, view }: Props) {
  const say = useWords()
  const [asTable, setAsTable] = useState(false)
  const months = everyMonth(reporting)
  return (
    <section>
      <h2 className="utrecht-heading-2">{say('organisation.reporting')}</h2>
      {months.length === 0 ? (
        <Empty>{say('organisation.reporting-none')}</Empty>
      ) : (
        <>
          <div className={styles.top}>
            <p className={styles.lead}>{say('organisation.reporting-lead')}</p>
            <button type="button" className={`${styles.toggle} only-screen`} onClick={() => setAsTable(!asTable)}>
              {say(asTable ? 'bar.as-chart' : 'bar.as-table')}
            </button>
          </div>
          {asTable ? <MonthTable months={months} view={view} /> : <MonthBars months={months} view={view} />}
        </>
      )}
    </section>
  )
}

function MonthTable({ months, view }: { months: readonly Month[]; view: AsOfInfo['view'] }) {
  const say = useWords()
  const dates = useDates()
  const inside = view === 'accepted'
  return (
    <TableFrame caption={say('organisation.reporting')}>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          <th scope="col" className="utrecht-table__header-cell">
            {say('organisation.month')}
          </th>
          <th scope="col" className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column">
            {say(inside ? 'organisation.accepted' : 'organisation.released')}
          </th>
          {inside && (
            <th scope="col" className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column">
              {say('organisation.submitted')}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {months.map(({ month, accepted, submitted }) => (
          <tr key={month} className="utrecht-table__row">
            <th scope="row" className="utrecht-table__cell">
              {dates.month(month)}
            </th>
            <td className="utrecht-table__cell utrecht-table__cell--numeric-column">{accepted}</td>
            {inside && <td className="utrecht-table__cell utrecht-table__cell--numeric-column">{submitted}</td>}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
