import { useState, type ReactNode } from 'react'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'
import { ActionNote, PointedAction } from './PointedAction.tsx'
import type { Points } from './queries.ts'
import { ReviewDayForm } from './ReviewDayForm.tsx'

type Waiting = Points['awaiting'][number]

/** Actions without due date that will be looked at again: no points, but not forgotten either. */
export function Awaiting({ points: { awaiting, asOf }, onDone }: { points: Points; onDone: (said: string) => void }) {
  const say = useWords()
  const [editing, setEditing] = useState<Waiting>()
  if (awaiting.length === 0) return null
  return (
    <>
      <h3 className="utrecht-heading-3">{say('points.awaiting', { count: awaiting.length })}</h3>
      <p className={styles.why}>{say('points.awaiting-why')}</p>
      <ul className={styles.cards}>
        {awaiting.map((one) => (
          <Item key={one.action.code} waiting={one} onEdit={editing === undefined ? setEditing : undefined}>
            {editing?.action.code === one.action.code && (
              <ReviewDayForm
                action={one.action.code}
                review={editing.review}
                today={asOf.today}
                onDone={(said) => {
                  setEditing(undefined)
                  onDone(said)
                }}
                onCancel={() => setEditing(undefined)}
              />
            )}
          </Item>
        ))}
      </ul>
    </>
  )
}

interface ItemProps {
  waiting: Waiting
  onEdit: ((waiting: Waiting) => void) | undefined
  children: ReactNode
}

function Item({ waiting, onEdit, children }: ItemProps) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  const { action, review } = waiting
  return (
    <li className={styles.card}>
      <div className={styles.said}>
        <h4 className={styles.subject}>
          <PointedAction action={action} />
        </h4>
        <p className={styles.note}>
          <ActionNote action={action} />
        </p>
        <p className={styles.note}>
          {review.day && <strong>{say('points.awaiting-day', { day: dates.longDay(review.day) })}</strong>}
          {review.by && <>, {say('points.chosen-by', { name: review.by.name })}</>}
          {review.reason && (
            <>
              : <span lang="nl">{review.reason}</span>
            </>
          )}
        </p>
      </div>
      {coordinates && onEdit && (
        <div className={`${styles.steps} only-screen`}>
          <button type="button" className={styles.step} onClick={() => onEdit(waiting)}>
            {say('points.review-other')}
            <span className="only-spoken"> {action.code}</span>
          </button>
        </div>
      )}
      {children}
    </li>
  )
}
