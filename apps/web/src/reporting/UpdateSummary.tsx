import { useIntl } from 'react-intl'
import type { UpdateView } from '@actielijn/contract'
import { OutlookBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { Markdown } from '../ui/Markdown.tsx'
import { inLanguage } from '../ui/Said.tsx'
import { useWords, Words } from '../ui/words.tsx'
import styles from './UpdateSummary.module.css'

type Content = UpdateView['content']

/** What an update says, in short: the previous answer beside the form, and both sides of a conflict. */
export function UpdateSummary({ content }: { content: Content }) {
  const say = useWords()
  const dates = useDates()
  const { phase, result, outlook, motive, onHold, happened, next, expected, count } = content
  return (
    <div className={styles.summary}>
      <div className={styles.badges}>
        {phase && <PhaseBadge phase={phase} result={result?.value} />}
        {outlook && <OutlookBadge outlook={outlook} />}
      </div>
      {onHold && (
        <Part name={say('report.label.onHold-reason')}>
          {onHold.reason} ({dates.day(onHold.reviewOn)})
        </Part>
      )}
      {result?.explanation && <Part name={say('report.label.result-explanation')}>{result.explanation}</Part>}
      {motive && <Part name={say('report.label.motive')}>{motive}</Part>}
      <Text text={happened} />
      <Text text={next} heading={say('report.previous.next')} />
      {expected && (
        <p className="utrecht-paragraph">
          <Words id="action.expected" values={{ period: dates.period(expected) }} />
        </p>
      )}
      {count && (
        <p className="utrecht-paragraph">
          <Words id="action.count" values={{ done: count.done, of: count.of, unit: count.unit }} />
        </p>
      )}
    </div>
  )
}

function Part({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <p className="utrecht-paragraph">
      <strong>{name}:</strong> <span lang="nl">{children}</span>
    </p>
  )
}

function Text({ text, heading }: { text: Content['happened']; heading?: string }) {
  const { locale } = useIntl()
  if (!text) return null
  const said = inLanguage(text, locale)
  return (
    <>
      {heading && <strong>{heading}</strong>}
      <Markdown lang={said.lang}>{said.text}</Markdown>
    </>
  )
}
