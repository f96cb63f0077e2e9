import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { FrameworkReportView } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { useDates } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { CheckForm } from './CheckForm.tsx'
import { reportQuery } from './reportQueries.ts'
import { readReportSearch, updatesOf, type ReportEntry } from './reportSearch.ts'
import styles from './Report.module.css'
import { TranslateForm } from './TranslateForm.tsx'
import { translationState } from './TranslationWork.tsx'

/** The Dutch of one update beside its English: to be made by one person and checked by another. */
export function TranslatePage() {
  const plan = usePlan()
  const { raamwerk = '' } = useParams({ strict: false })
  const query = useQuery(reportQuery(plan.code, raamwerk, readReportSearch(useSearch({ strict: false })), useAsOf()))
  return (
    <Answer query={query} title={useWords()('translate.title')}>
      {(report) => <Found report={report} />}
    </Answer>
  )
}

function Found({ report }: { report: FrameworkReportView }) {
  const say = useWords()
  const plan = usePlan()
  const { bericht } = useParams({ strict: false })
  const entry = updatesOf(report).find(({ update }) => update.id === bericht)
  return (
    <Page
      title={say('translate.title')}
      before={
        <nav className="utrecht-breadcrumb-nav only-screen" aria-label={say('translate.back')}>
          <Link
            className="utrecht-link utrecht-link--html-a"
            to="/$programme/rapportages/$raamwerk"
            params={{ programme: plan.code, raamwerk: report.framework.code }}
            search={(now: object) => now}
          >
            {say('translate.back')}
          </Link>
        </nav>
      }
    >
      {entry?.update.translating ? <Work entry={entry} /> : <Empty>{say('translate.nothing')}</Empty>}
    </Page>
  )
}

function Work({ entry: { action, update } }: { entry: ReportEntry }) {
  const say = useWords()
  const dates = useDates()
  const { translating } = update
  if (!translating || Object.keys(translating.texts).length === 0) return <Empty>{say('translate.nothing')}</Empty>
  const { latest, mayCheck } = translating
  return (
    <>
      <p className={styles.note}>
        {action.code} <Said text={action.title} /> · {dates.longDay(update.content.about)}
      </p>
      <p>
        <strong>{say(`framework-report.translation.${translationState(update)}`)}</strong>
        {latest?.authors && ` · ${say('translate.by', { names: latest.authors.map(({ name }) => name).join(', '), moment: dates.moment(latest.at) })}`}
      </p>
      {latest?.check?.reason && (
        <Notice tone="warning" title={say('translate.returned')}>
          <p className="utrecht-paragraph" lang="nl">
            {latest.check.reason}
          </p>
        </Notice>
      )}
      {latest && mayCheck ? (
        <>
          <CheckForm translation={latest} dutch={translating.texts} />
          {/* Apart from what is judged: what is typed here would not be approved with it. */}
          <details className={styles.instead}>
            <summary>{say('translate.instead')}</summary>
            <TranslateForm key={translating.revision} update={update} />
          </details>
        </>
      ) : (
        <>
          {latest && !latest.check && <Notice tone="info">{say('translate.own')}</Notice>}
          {/* A new revision starts a new form from its texts; what is typed in an old one was sent with it. */}
          <TranslateForm key={translating.revision} update={update} />
        </>
      )}
    </>
  )
}
