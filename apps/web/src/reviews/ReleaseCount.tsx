import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import type { Unreleased } from './queries.ts'
import styles from './ReviewsPage.module.css'

interface ReleaseCountProps {
  chosen: readonly Unreleased[]
  contributionsStay: boolean
  /** The second question is being asked. */
  sure: boolean
  publicFrom: string
}

/** How many updates a release takes along, before it is done; said aloud as the day changes. */
export function ReleaseCount({ chosen, contributionsStay, sure, publicFrom }: ReleaseCountProps) {
  const say = useWords()
  const dates = useDates()
  const count = chosen.length
  const contributions = chosen.filter(({ form }) => form === 'contribution').length
  const readable = publicFrom !== 'now' && !Number.isNaN(Date.parse(publicFrom))
  return (
    <div role="status">
      <p className={`utrecht-paragraph ${styles.counted}`}>
        {readable
          ? say('review.release-count-later', { count, moment: dates.moment(publicFrom) })
          : say('review.release-count', { count })}
        {contributionsStay && contributions > 0 && ` ${say('review.release-contributions', { count: contributions })}`}
      </p>
      {sure && <p className="utrecht-paragraph">{say('review.release-for-good')}</p>}
    </div>
  )
}
