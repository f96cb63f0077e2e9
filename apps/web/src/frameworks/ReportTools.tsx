import { Link, useSearch } from '@tanstack/react-router'
import type { FrameworkReportView } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { CsvButton } from '../ui/CsvButton.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Report.module.css'
import { readReportSearch, reportQueryOf } from './reportSearch.ts'

/** To paper, to a spreadsheet, or to the links themselves. */
export function ReportTools({ report: { framework, from, to } }: { report: FrameworkReportView }) {
  const say = useWords()
  const plan = usePlan()
  const asOf = useAsOf()
  const search = readReportSearch(useSearch({ strict: false }))
  const save = () =>
    downloadCsv(
      'readFrameworkReport',
      {
        params: { programme: plan.code, framework: framework.code },
        query: { ...reportQueryOf(search, asOf), from, to, language: currentLanguage() },
      },
      `${plan.code}-rapportage-${framework.code}-${from}-${to}.csv`,
    )
  return (
    <div className="only-screen">
      <div className={styles.tools}>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={() => window.print()}>
          {say('framework-report.print')}
        </button>
        <CsvButton onSave={save}>{say('framework-report.csv')}</CsvButton>
        <Link
          className="utrecht-link utrecht-link--html-a"
          to="/$programme/verbanden"
          params={{ programme: plan.code }}
          search={{ raamwerk: framework.code }}
        >
          {say('framework-report.links')}
        </Link>
      </div>
    </div>
  )
}
