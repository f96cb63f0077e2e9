import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { useDates } from '../ui/dates.ts'
import { ActionLink, OrganisationLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords, Words } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'
import { PointBody } from './PointBody.tsx'
import { PointedAction } from './PointedAction.tsx'
import { PointSteps } from './PointSteps.tsx'
import type { Point } from './queries.ts'
import { ReviewDayForm } from './ReviewDayForm.tsx'
import { SetAsideForm } from './SetAsideForm.tsx'
import { useSubject } from './useSubject.ts'

/** Which small form is open, on which point as it was then. */
export interface Editing {
  form: 'aside' | 'review'
  point: Point
}

interface PointCardProps {
  point: Point
  today: string
  editing: Editing | undefined
  onEdit: (editing: Editing | undefined) => void
  onDone: (said: string) => void
}

/** One point: what it is about, why, what one can do, and setting it aside on the spot. */
export function PointCard({ point, today, editing, onEdit, onDone }: PointCardProps) {
  const cancel = () => {
    onEdit(undefined)
    document.getElementById(buttonId(point))?.focus()
  }
  return (
    <li className={styles.card} id={point.key}>
      <div className={styles.said}>
        {/* Of doubles both titles stand below, side by side. */}
        {point.kind !== 'doubles-differ' && (
          <h3 className={styles.subject}>
            <Subject point={point} />
          </h3>
        )}
        <PointBody point={point} />
        <Earlier point={point} />
      </div>
      {editing === undefined && <Buttons point={point} onEdit={onEdit} />}
      {editing?.form === 'aside' && <SetAsideForm point={editing.point} onDone={onDone} onCancel={cancel} />}
      {editing?.form === 'review' && 'action' in editing.point && (
        <ReviewDayForm
          action={editing.point.action.code}
          review={'review' in editing.point ? editing.point.review : undefined}
          today={today}
          onDone={onDone}
          onCancel={cancel}
        />
      )}
    </li>
  )
}

const buttonId = ({ key }: Point) => `aside-${key}`

function Buttons({ point, onEdit }: Pick<PointCardProps, 'point' | 'onEdit'>) {
  const say = useWords()
  const plan = usePlan()
  const subject = useSubject()(point)
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  const dated = point.kind === 'no-due' || point.kind === 'review-passed'
  return (
    <div className={`${styles.steps} only-screen`}>
      <PointSteps point={point} />
      {dated && coordinates && (
        <button type="button" className={styles.step} onClick={() => onEdit({ form: 'review', point })}>
          {say(point.kind === 'no-due' ? 'points.review' : 'points.review-other')}
          <span className="only-spoken"> {point.action.code}</span>
        </button>
      )}
      <button type="button" id={buttonId(point)} className={styles.step} onClick={() => onEdit({ form: 'aside', point })}>
        {say('points.aside')}
        <span className="only-spoken"> {subject}</span>
      </button>
    </div>
  )
}

/** What a point is about, with a way to it where it has a page. */
export function Subject({ point }: { point: Point }) {
  const plan = usePlan()
  const text = useSubject()(point)
  switch (point.kind) {
    case 'no-lead':
    case 'no-due':
    case 'review-passed':
      return <PointedAction action={point.action} />
    case 'organisation-ended':
      // Its successor stands below, with a way to it.
      return (
        <OrganisationLink programme={plan.code} organisation={point.organisation}>
          {text}
        </OrganisationLink>
      )
    case 'item-uncovered':
      return <Item item={point.item} />
    case 'doubles-differ':
      return text
  }
}

function Item({ item: { code, title, entry } }: { item: Extract<Point, { kind: 'item-uncovered' }>['item'] }) {
  const plan = usePlan()
  const words = (
    <>
      {code} <Said text={title} />
    </>
  )
  if (!entry) return words
  return (
    <ActionLink programme={plan.code} action={code}>
      {words}
    </ActionLink>
  )
}

/** That it was set aside before and is another point now, or that a colleague put it back. */
function Earlier({ point: { last } }: { point: Point }) {
  const say = useWords()
  const dates = useDates()
  if (!last) return null
  const values = { day: dates.moment(last.at), name: last.by?.name ?? say('points.somebody') }
  return (
    <p className={styles.earlier}>
      {last.kind === 'taken-back' ? (
        say('points.earlier-back', values)
      ) : (
        <Words id="points.earlier" values={{ ...values, reason: <span lang="nl">{last.reason}</span> }} />
      )}
    </p>
  )
}
