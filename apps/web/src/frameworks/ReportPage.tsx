import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { FrameworkReportView } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer } from '../ui/Answer.tsx'
import { useDates } from '../ui/dates.ts'
import { Page } from '../ui/Page.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { PeriodForm } from './PeriodForm.tsx'
import styles from './Report.module.css'
import { ReportItems } from './ReportItems.tsx'
import { reportQuery } from './reportQueries.ts'
import { readReportSearch } from './reportSearch.ts'
import { ReportTools } from './ReportTools.tsx'
import { TranslationWork } from './TranslationWork.tsx'
import { Uncovered } from './Uncovered.tsx'

/** One update, many reports: what was accepted in a period, in the order of another body. */
export function ReportPage() {
  const plan = usePlan()
  const { raamwerk = '' } = useParams({ strict: false })
  const search = readReportSearch(useSearch({ strict: false }))
  const query = useQuery(reportQuery(plan.code, raamwerk, search, useAsOf()))
  return (
    <Answer query={query} title={useWords()('framework-report.untitled')}>
      {(report) => <Whole report={report} />}
    </Answer>
  )
}

function Whole({ report }: { report: FrameworkReportView }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const dates = useDates()
  const { framework, from, to, counts, asOf } = report
  const { reported, silent, uncovered } = counts
  return (
    <Page
      title={say('framework-report.title', { framework: pick(framework.title) })}
      lead={say('framework-report.period', { from: dates.longDay(from), to: dates.longDay(to) })}
      before={
        <nav className="utrecht-breadcrumb-nav only-screen" aria-label={say('framework-report.all')}>
          <Link className="utrecht-link utrecht-link--html-a" to="/$programme/rapportages" params={{ programme: plan.code }}>
            {say('framework-report.all')}
          </Link>
        </nav>
      }
    >
      <p className={styles.note}>
        {say('framework-report.as-of', { day: dates.longDay(asOf.day) })} {say(`framework-report.view.${asOf.view}`)}
      </p>
      <PeriodForm report={report} />
      <p>
        {say('framework-report.counts', { items: reported + silent + uncovered, reported, silent, uncovered })}
      </p>
      <ReportTools report={report} />
      <TranslationWork report={report} />
      <ReportItems report={report} />
      <Uncovered report={report} />
    </Page>
  )
}
