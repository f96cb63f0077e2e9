import type { ReactNode } from 'react'
import { usePlan } from '../api/plan.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { cardId } from './cardId.ts'
import { Comparison } from './Comparison.tsx'
import { FullText } from './FullText.tsx'
import { Overtaken } from './Overtaken.tsx'
import type { Pending } from './queries.ts'
import styles from './ReviewCard.module.css'
import { Submitted } from './Submitted.tsx'

interface ReviewCardProps {
  update: Pending
  /** The reader is a coordinator, who judges what others wrote. */
  judges: boolean
  /** How it is judged. */
  children: ReactNode
}

/** One submitted update with everything needed to judge it. */
export function ReviewCard({ update, judges, children }: ReviewCardProps) {
  const say = useWords()
  const plan = usePlan()
  return (
    <article className={styles.card} aria-labelledby={cardId(update.id)}>
      <h3 id={cardId(update.id)} tabIndex={-1} className={`utrecht-heading-3 ${styles.heading}`}>
        <span className={styles.code}>{update.action}</span>{' '}
        <ActionLink programme={plan.code} action={update.action}>
          <Said text={update.title} />
        </ActionLink>
      </h3>
      <Submitted update={update} />
      {update.overtaken && <Overtaken overtaken={update.overtaken} organisation={update.organisation} />}
      <div className={styles.columns}>
        <Comparison update={update} />
        <FullText update={update} />
      </div>
      {judges && !update.mayJudge ? <p className={styles.own}>{say('review.own-words')}</p> : children}
    </article>
  )
}
