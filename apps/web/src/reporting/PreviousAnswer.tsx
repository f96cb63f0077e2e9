import type { UpdateView } from '@actielijn/contract'
import { Badge } from '../ui/Badge.tsx'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import styles from './PreviousAnswer.module.css'
import { UpdateSummary } from './UpdateSummary.tsx'

/** What was said last time, at hand while the new answer is written. */
export function PreviousAnswer({ previous }: { previous: UpdateView | undefined }) {
  const say = useWords()
  const dates = useDates()
  return (
    <aside className={styles.previous} aria-labelledby="previous">
      <h2 id="previous" className={`utrecht-heading-3 ${styles.title}`}>
        {say('report.previous')}
      </h2>
      {previous ? (
        <>
          <p className={styles.when}>
            {say('report.previous.about', { day: dates.longDay(previous.content.about) })}{' '}
            <Badge>{say(`reach.${previous.reach}`)}</Badge>
          </p>
          {previous.form === 'unchanged' && <p className={styles.when}>{say('report.previous.unchanged')}</p>}
          <UpdateSummary content={previous.content} />
        </>
      ) : (
        <p className={styles.when}>{say('report.previous.none')}</p>
      )}
    </aside>
  )
}
