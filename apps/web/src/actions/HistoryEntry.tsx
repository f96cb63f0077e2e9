import { useIntl } from 'react-intl'
import type { UpdateView } from '@actielijn/contract'
import { useDates } from '../ui/dates.ts'
import { Markdown } from '../ui/Markdown.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { inLanguage } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { Facts } from './Facts.tsx'
import styles from './History.module.css'
import { InternalNotes } from './InternalNotes.tsx'
import { Trace } from './Trace.tsx'

interface HistoryEntryProps {
  update: UpdateView
  /** The report it followed. */
  before: UpdateView | undefined
}

/**
 * An address may name one update: `#bericht-…`. It comes after the page itself, so the browser cannot go there; and
 * it waits for the page's own focus on its heading.
 */
function goThere(entry: HTMLLIElement | null) {
  if (!entry || window.location.hash !== `#${entry.id}`) return
  requestAnimationFrame(() => {
    entry.scrollIntoView()
    entry.focus({ preventScroll: true })
  })
}

/** One update in the history: what it says, whose it is, and how far it has come. */
export function HistoryEntry({ update, before }: HistoryEntryProps) {
  const dates = useDates()
  const name = useOrganisationName()
  const { form, reach, content, organisation } = update
  const look = [styles.entry, form === 'contribution' && styles.contribution, reach === 'returned' && styles.returned]
  return (
    <li ref={goThere} id={`bericht-${update.id}`} tabIndex={-1} className={look.filter(Boolean).join(' ')}>
      <span className={`${styles.dot} ${content.phase ? styles[content.phase] : ''}`} aria-hidden="true" />
      <h3 className={styles.heading}>
        <Headline update={update} before={before} />{' '}
        <span className={styles.when}>
          · {name(organisation)} · {dates.longDay(content.about)}
        </span>
      </h3>
      <Trace update={update} />
      <Said update={update} />
      <Facts content={content} />
      <InternalNotes update={update} />
    </li>
  )
}

/** "Niet gestart → Loopt, aandacht", "Ongewijzigd: Loopt", "Bijdrage". */
function Headline({ update, before }: HistoryEntryProps) {
  const say = useWords()
  const { phase, result, outlook } = update.content
  const was = before?.content.phase
  const parts = [
    phase && say(`phase.${phase}`),
    phase === 'completed' && result && say(`result.${result.value}`),
    outlook && say(`outlook.${outlook}`).toLowerCase(),
  ].filter(Boolean)
  const state = parts.join(', ')
  if (update.form === 'contribution') return <>{[say('action.contribution'), state].filter(Boolean).join(': ')}</>
  if (update.form === 'unchanged') return <>{say('action.unchanged', { state })}</>
  const changed = was !== undefined && was !== phase && update.reach !== 'returned'
  return (
    <>
      {changed && (
        <>
          {say(`phase.${was}`)} <span aria-hidden="true">→</span>
          <span className="only-spoken">{say('action.became')}</span>{' '}
        </>
      )}
      {state}
    </>
  )
}

function Said({ update }: { update: UpdateView }) {
  const { locale } = useIntl()
  const say = useWords()
  const { happened, next } = update.content
  const done = happened && inLanguage(happened, locale)
  const ahead = next && inLanguage(next, locale)
  return (
    <div className={styles.words}>
      {done && <Markdown lang={done.lang}>{done.text}</Markdown>}
      {ahead && (
        <>
          <strong>{say('action.next')}</strong>
          <Markdown lang={ahead.lang}>{ahead.text}</Markdown>
        </>
      )}
    </div>
  )
}
