import { useState } from 'react'
import type { PointKind } from '@actielijn/plan'
import { Empty } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'
import { Awaiting } from './Awaiting.tsx'
import { PointCard, type Editing } from './PointCard.tsx'
import type { Point, Points } from './queries.ts'

/** The open points of one kind, or a sentence that says that there are none. */
export function KindSection({ kind, points }: { kind: PointKind; points: Points }) {
  const say = useWords()
  const [editing, setEditing] = useState<Editing>()
  const [done, setDone] = useState<string>()
  const counts = points.counts.find((one) => one.kind === kind)
  const shown = withEdited(points.items, kind, editing?.point)
  const finish = (said: string) => {
    setEditing(undefined)
    setDone(said)
    document.getElementById(kind)?.focus()
  }
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} tabIndex={-1} className="utrecht-heading-2">
        {say('points.section', { kind: say(`points.kind.${kind}`), count: counts?.open ?? 0 })}
      </h2>
      {done && <Notice tone="ok">{done}</Notice>}
      {shown.length === 0 ? (
        <None kind={kind} points={points} />
      ) : (
        <>
          <p className={styles.why}>{say(`points.why.${kind}`)}</p>
          <ul className={styles.cards}>
            {shown.map((point) => (
              <PointCard
                key={point.key}
                point={point}
                today={points.asOf.today}
                editing={editing?.point.key === point.key ? editing : undefined}
                onEdit={(wanted) => {
                  setDone(undefined)
                  setEditing(wanted)
                }}
                onDone={finish}
              />
            ))}
          </ul>
        </>
      )}
      {kind === 'no-due' && <Awaiting points={points} onDone={finish} />}
    </section>
  )
}

/** The open ones. A point that somebody is typing about stays, whatever a colleague did with it meanwhile. */
function withEdited(items: readonly Point[], kind: PointKind, edited: Point | undefined): Point[] {
  const own = items.filter((point) => point.kind === kind && (point.open || point.key === edited?.key))
  return edited && !own.some(({ key }) => key === edited.key) ? [edited, ...own] : own
}

function None({ kind, points }: { kind: PointKind; points: Points }) {
  const say = useWords()
  const { open = 0, setAside = 0 } = points.counts.find((one) => one.kind === kind) ?? {}
  if (open > 0) return <Empty>{say('points.filtered-out')}</Empty>
  return (
    <Empty>
      {setAside > 0 ? say('points.all-aside', { count: setAside }) : say(`points.none.${kind}`)}
      {kind === 'no-lead' && points.inferredLeads > 0 && (
        <> {say('points.none.inferred', { count: points.inferredLeads })}</>
      )}
    </Empty>
  )
}
