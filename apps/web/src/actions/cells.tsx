import { createContext, use } from 'react'
import type { ActionRow } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { FreshnessBadge, LatenessBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { PhaseBar } from '../ui/PhaseBar.tsx'
import { inLanguage, Said, usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { useIntl } from 'react-intl'
import styles from './cells.module.css'
import { Highlight } from './Highlight.tsx'

interface Cell {
  row: ActionRow
}

/** What was searched for; marked in title and summary. */
export const SearchedText = createContext<string | undefined>(undefined)

export function TitleCell({ row }: Cell) {
  const say = useWords()
  const plan = usePlan()
  const pick = usePick()
  const query = use(SearchedText)
  return (
    <div className={row.parent ? styles.child : undefined}>
      <span className={styles.code}>{row.code}</span>{' '}
      {row.parent && <span className={styles.code}>· {say('list.part-of', { code: row.parent })}</span>}
      <div>
        <ActionLink programme={plan.code} action={row.code}>
          <Highlight text={pick(row.title)} query={query} />
        </ActionLink>
      </div>
      {query && (
        <p className={styles.summary}>
          <Highlight text={pick(row.summary)} query={query} />
        </p>
      )}
      {row.children && (
        <div className={styles.children}>
          <span className={styles.code}>{say('list.parts', { count: row.children.total })}</span>
          <PhaseBar distribution={row.children} label={say('list.parts', { count: row.children.total })} size="thin" />
        </div>
      )}
    </div>
  )
}

export function HeadingCell({ row }: Cell) {
  const plan = usePlan()
  const heading = plan.heading(row.theme ?? row.section ?? row.line)
  return heading ? <Said text={heading.title} /> : row.line
}

export function ReporterCell({ row }: Cell) {
  return <OrganisationName code={row.reporter} linked />
}

export function OwnersCell({ row }: Cell) {
  const say = useWords()
  return (
    <ul className={styles.list}>
      {row.owners.map(({ organisation, role }) => (
        <li key={`${organisation} ${role}`}>
          <OrganisationName code={organisation} /> <small>({say(`role.${role}`)})</small>
        </li>
      ))}
    </ul>
  )
}

export function PhaseCell({ row }: Cell) {
  const say = useWords()
  return (
    <>
      <PhaseBadge phase={row.state.phase} result={row.state.result} />
      {row.submitted && <p className={styles.note}>{say('list.submitted')}</p>}
    </>
  )
}

export function DueCell({ row }: Cell) {
  const dates = useDates()
  const say = useWords()
  return (
    <>
      {row.due ? dates.period(row.due) : <span className={styles.soft}>{say('lateness.no-date')}</span>}
      {row.lateness === 'overdue' && (
        <div>
          <LatenessBadge lateness="overdue" monthsLate={row.monthsLate} />
        </div>
      )}
    </>
  )
}

export function ExpectedCell({ row }: Cell) {
  const dates = useDates()
  return row.state.expected ? dates.period(row.state.expected) : '–'
}

export function LastAboutCell({ row }: Cell) {
  const dates = useDates()
  const { lastAbout } = row.state
  const quiet = row.freshness === 'stale' || row.freshness === 'never' || row.freshness === 'due'
  return (
    <>
      {lastAbout && <span className={styles.day}>{dates.day(lastAbout)}</span>}
      {quiet && (
        <div>
          <FreshnessBadge freshness={row.freshness} lastAbout={lastAbout} />
        </div>
      )}
    </>
  )
}

export function WordsCell({ row }: Cell) {
  const { locale } = useIntl()
  if (!row.lastWords) return '–'
  const said = inLanguage(row.lastWords.text, locale)
  return (
    <span className={styles.words} lang={said.lang}>
      {said.text}
    </span>
  )
}
