import { useState } from 'react'
import { usePlan } from '../api/plan.tsx'
import { Empty } from '../ui/Answer.tsx'
import { useDates } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'
import { Overtaken } from './Overtaken.tsx'
import { Subject } from './PointCard.tsx'
import { useTakeBack, type Point, type SetAside } from './queries.ts'
import { useSubject } from './useSubject.ts'

const headingId = 'terzijde'

/** What was set aside, with who, when and why, and a way back to the list. */
export function SetAsideSection({ points }: { points: readonly Point[] }) {
  const say = useWords()
  const [done, setDone] = useState<string>()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className="utrecht-heading-2">
        {say('points.aside-title', { count: points.length })}
      </h2>
      {done && <Notice tone="ok">{done}</Notice>}
      {points.length === 0 && <Empty>{say('points.aside-none')}</Empty>}
      <ul className={styles.cards}>
        {points.map(
          (point) =>
            point.last && (
              <Item
                key={point.key}
                point={point}
                last={point.last}
                onDone={(said) => {
                  setDone(said)
                  document.getElementById(headingId)?.focus()
                }}
              />
            ),
        )}
      </ul>
    </section>
  )
}

function Item({ point, last, onDone }: { point: Point; last: SetAside; onDone: (said: string) => void }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const subject = useSubject()(point)
  const takeBack = useTakeBack(plan.code, last.id)
  const moment = dates.moment(last.at)
  return (
    <li className={styles.card}>
      <div className={styles.said}>
        <p className={styles.kind}>{say(`points.kind.${point.kind}`)}</p>
        <h3 className={styles.subject}>
          <Subject point={point} />
        </h3>
        <p className={styles.reason} lang="nl">
          {last.reason}
        </p>
        <p className={styles.note}>
          {last.by ? say('points.aside-by', { moment, name: last.by.name }) : say('points.aside-on', { moment })}
        </p>
      </div>
      <Overtaken error={takeBack.error} onRefresh={() => takeBack.reset()} />
      <div className={`${styles.steps} only-screen`}>
        <button
          type="button"
          className={styles.step}
          disabled={takeBack.isPending}
          onClick={() => takeBack.mutate(undefined, { onSuccess: () => onDone(say('points.back-done', { subject })) })}
        >
          {say('points.back')}
          <span className="only-spoken"> {subject}</span>
        </button>
      </div>
    </li>
  )
}
