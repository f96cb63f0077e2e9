import type { UpdateView } from '@actielijn/contract'
import { Badge } from '../ui/Badge.tsx'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import styles from './PreviousAnswer.module.css'
import { UpdateSummary } from './UpdateSummary.tsx'

interface PreviousAnswerProps {
  previous: UpdateView | undefined
  /** The last update with words of its own, when the previous one only confirmed. */
  spoken?: UpdateView | undefined
}

/** What was said last time, at hand while the new answer is written; on a phone behind its heading. */
export function PreviousAnswer({ previous, spoken }: PreviousAnswerProps) {
  const say = useWords()
  return (
    <aside className={styles.previous} aria-labelledby="previous">
      <details open={window.matchMedia('(min-width: 60rem)').matches}>
        <summary className={styles.summary}>
          <h2 id="previous" className={`utrecht-heading-3 ${styles.title}`}>
            {say('report.previous')}
          </h2>
        </summary>
        {previous ? <Said update={previous} /> : <p className={styles.when}>{say('report.previous.none')}</p>}
        {spoken && <Said update={spoken} />}
      </details>
    </aside>
  )
}

function Said({ update }: { update: UpdateView }) {
  const say = useWords()
  const dates = useDates()
  return (
    <>
      <p className={styles.when}>
        {say('report.previous.about', { day: dates.longDay(update.content.about) })}{' '}
        <Badge>{say(`reach.${update.reach}`)}</Badge>
      </p>
      {update.form === 'unchanged' && <p className={styles.when}>{say('report.previous.unchanged')}</p>}
      <UpdateSummary content={update.content} />
    </>
  )
}
