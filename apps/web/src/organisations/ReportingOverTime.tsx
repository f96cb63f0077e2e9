import { useState } from 'react'
import type { AsOfInfo } from '@actielijn/contract'
import { Empty } from '../ui/Answer.tsx'
import { useWords } from '../ui/words.tsx'
import { everyMonth, knowsWaiting } from './everyMonth.ts'
import { MonthBars } from './MonthBars.tsx'
import { MonthTable } from './MonthTable.tsx'
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
  const shown = {
    months,
    counted: say(view === 'public' ? 'organisation.released' : 'organisation.accepted'),
    waiting: knowsWaiting(reporting) ? say('organisation.waiting') : undefined,
  }
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
          {asTable ? <MonthTable {...shown} /> : <MonthBars {...shown} />}
        </>
      )}
    </section>
  )
}
