import type { UpdateView } from '@actielijn/contract'
import { useDates } from '../ui/dates.ts'
import { useWords, Words } from '../ui/words.tsx'
import styles from './History.module.css'

/** What of an update is no story: why, how many, by when, and the proof. */
export function Facts({ content }: { content: UpdateView['content'] }) {
  const say = useWords()
  const dates = useDates()
  const { motive, onHold, result, count, expected, proof = [] } = content
  return (
    <div className={styles.words}>
      {onHold && (
        <p className="utrecht-paragraph">
          <strong>{say('action.on-hold')}</strong> <span lang="nl">{onHold.reason}</span>{' '}
          {say('action.review-on', { day: dates.longDay(onHold.reviewOn) })}
        </p>
      )}
      {result?.explanation && (
        <p className="utrecht-paragraph">
          <strong>{say('action.result')}</strong> <span lang="nl">{result.explanation}</span>
        </p>
      )}
      {motive && (
        <p className="utrecht-paragraph">
          <strong>{say('action.motive')}</strong> <span lang="nl">{motive}</span>
        </p>
      )}
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
      {proof.length > 0 && (
        <ul className="utrecht-unordered-list" aria-label={say('action.proof')}>
          {proof.map(({ label, url }) => (
            <li key={url}>
              <a className="utrecht-link utrecht-link--html-a" href={url} rel="noreferrer" lang="nl">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
