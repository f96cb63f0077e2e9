import { Link } from '@tanstack/react-router'
import type { FrameworkReportView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { Panel } from '../ui/Panel.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Report.module.css'
import { updatesOf, type ReportEntry } from './reportSearch.ts'

/** For those who translate: what is left before this report can be read in English. */
export function TranslationWork({ report }: { report: FrameworkReportView }) {
  const say = useWords()
  if (!report.translating) return null
  const { missing, unchecked } = report.translating
  const open = updatesOf(report).filter(({ update }) => waits(update))
  return (
    <div className="only-screen">
      <Panel title={say('framework-report.translating')}>
        <p className={styles.note}>{say('framework-report.translating.counts', { missing, unchecked })}</p>
        {open.length > 0 && (
          <details>
            <summary>{say('framework-report.translating.list', { count: open.length })}</summary>
            <ul className={styles.plain}>
              {open.map((entry) => (
                <Waiting key={entry.update.id} entry={entry} framework={report.framework.code} />
              ))}
            </ul>
          </details>
        )}
      </Panel>
    </div>
  )
}

/** Something to translate and no approved English, or a translation that was not judged yet. */
function waits({ translating, translation }: ReportEntry['update']): boolean {
  if (!translating) return false
  const nothing = Object.keys(translating.texts).length === 0
  return !nothing && (translation === undefined || (translating.latest !== undefined && !translating.latest.check))
}

function Waiting({ entry: { action, update }, framework }: { entry: ReportEntry; framework: string }) {
  const say = useWords()
  const dates = useDates()
  return (
    <li>
      <TranslateLink framework={framework} update={update.id}>
        {action.code} <Said text={action.title} />, {dates.day(update.content.about)}
      </TranslateLink>{' '}
      <small>{say(`framework-report.translation.${translationState(update)}`)}</small>
    </li>
  )
}

/** Where the English of an update stands, for those who translate. */
export function translationState({ translating, translation }: ReportEntry['update']): 'missing' | 'unchecked' | 'returned' | 'approved' {
  const latest = translating?.latest
  if (latest && !latest.check) return 'unchecked'
  if (latest?.check?.kind === 'returned') return 'returned'
  return translation ? 'approved' : 'missing'
}

export function TranslateLink({ framework, update, children }: { framework: string; update: string; children: React.ReactNode }) {
  const plan = usePlan()
  return (
    <Link
      className="utrecht-link utrecht-link--html-a"
      to="/$programme/rapportages/$raamwerk/vertalen/$bericht"
      params={{ programme: plan.code, raamwerk: framework, bericht: update }}
      search={(now: object) => now}
    >
      {children}
    </Link>
  )
}
