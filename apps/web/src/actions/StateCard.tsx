import type { ActionDetail } from '@actielijn/contract'
import { LatenessBadge, FreshnessBadge, OutlookBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { Markdown } from '../ui/Markdown.tsx'
import { inLanguage } from '../ui/Said.tsx'
import { useWords, Words } from '../ui/words.tsx'
import { useIntl } from 'react-intl'
import { ReportButtons } from './ReportButtons.tsx'
import styles from './StateCard.module.css'
import { useHistoryWords } from './historyWords.ts'

interface Part {
  action: ActionDetail
}

/** Where the action stands, what that rests on, and the one thing to do here. */
export function StateCard({ action }: Part) {
  const say = useWords()
  const { state } = action
  // Nothing is expected any more of what left the plan: neither an outlook nor the next report.
  const goesOn = action.lineage.ended === undefined
  return (
    <section className={`${styles.card} ${styles[state.phase]}`} aria-label={say('action.state')}>
      <div className={styles.top}>
        <div className={styles.badges}>
          <PhaseBadge phase={state.phase} result={state.result} />
          {goesOn && state.outlook && <OutlookBadge outlook={state.outlook} />}
          {goesOn && action.lateness === 'overdue' && <LatenessBadge lateness="overdue" monthsLate={action.monthsLate} />}
          {goesOn && (action.freshness === 'stale' || action.freshness === 'due') && (
            <FreshnessBadge freshness={action.freshness} lastAbout={state.lastAbout} />
          )}
          <Basis action={action} />
        </div>
        <ReportButtons action={action} />
      </div>
      <LastWords action={action} />
      <Explained action={action} />
      <Ahead action={action} />
      <Submitted action={action} />
    </section>
  )
}

/** What is there was reported by an earlier reporter: it was theirs, and is not the state of who reports now. */
function reportedByAnother({ history, reporter }: ActionDetail): boolean {
  return history.items.some(({ form, reach, organisation }) => form !== 'contribution' && reach !== 'returned' && organisation !== reporter)
}

function Basis({ action }: Part) {
  const say = useWords()
  const dates = useDates()
  const words = useHistoryWords()
  const { lastAbout } = action.state
  if (!lastAbout) return <span className={styles.basis}>{say(reportedByAnother(action) ? 'action.never-since' : 'action.never')}</span>
  const accepted = action.current?.decision
  return (
    <span className={styles.basis}>
      {say('action.about', { day: dates.longDay(lastAbout) })}
      {accepted?.kind === 'accepted' && ` · ${say('action.accepted', { day: words.dayOf(accepted.at) })}`}
    </span>
  )
}

/** The full words where the state's own update has them; after "unchanged" the beginning of the last ones. */
function LastWords({ action }: Part) {
  const { locale } = useIntl()
  const say = useWords()
  const dates = useDates()
  const happened = action.current?.content.happened
  if (happened) {
    const said = inLanguage(happened, locale)
    return <Markdown lang={said.lang}>{said.text}</Markdown>
  }
  if (!action.lastWords) return null
  const said = inLanguage(action.lastWords.text, locale)
  return (
    <p className="utrecht-paragraph">
      <span lang={said.lang}>{said.text}</span>{' '}
      <small>({say('action.words-of', { day: dates.longDay(action.lastWords.about) })})</small>
    </p>
  )
}

function Explained({ action }: Part) {
  const say = useWords()
  const dates = useDates()
  const { onHold, motive } = action.state
  const explanation = action.current?.content.result?.explanation
  return (
    <>
      {onHold && (
        <p className="utrecht-paragraph">
          <strong>{say('action.on-hold')}</strong> <span lang="nl">{onHold.reason}</span>{' '}
          {say('action.review-on', { day: dates.longDay(onHold.reviewOn) })}
        </p>
      )}
      {explanation && (
        <p className="utrecht-paragraph">
          <strong>{say('action.result')}</strong> <span lang="nl">{explanation}</span>
        </p>
      )}
      {motive && (
        <p className="utrecht-paragraph">
          <strong>{say('action.motive')}</strong> <span lang="nl">{motive}</span>
        </p>
      )}
    </>
  )
}

function Ahead({ action }: Part) {
  const { locale } = useIntl()
  const dates = useDates()
  const say = useWords()
  const { expected, count } = action.state
  const next = action.current?.content.next
  const said = next && inLanguage(next, locale)
  return (
    <>
      {said && (
        <div className={styles.next}>
          <strong>{say('action.next')}</strong>
          <Markdown lang={said.lang}>{said.text}</Markdown>
        </div>
      )}
      {expected && (
        <p className="utrecht-paragraph">
          <Words id="action.expected" values={{ period: dates.period(expected) }} />
        </p>
      )}
      {count && (
        <p className="utrecht-paragraph">
          <Words id="action.count" values={{ done: count.done, of: count.of, unit: count.unit }} />
          {count.on && ` · ${dates.day(count.on)}`}
          {count.source && ` · ${say('action.count-source', { source: count.source })}`}
        </p>
      )}
    </>
  )
}

function Submitted({ action: { submitted } }: Part) {
  const say = useWords()
  const dates = useDates()
  if (!submitted) return null
  return (
    <p className={styles.submitted}>
      {say('action.submitted', { day: dates.longDay(submitted.about) })}{' '}
      {submitted.phase && <PhaseBadge phase={submitted.phase} />}{' '}
      {submitted.outlook && <OutlookBadge outlook={submitted.outlook} />}
    </p>
  )
}
