import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords, Words } from '../ui/words.tsx'
import { AmendLink } from './AmendLink.tsx'
import styles from './AttentionPoints.module.css'
import { ActionNote, ActionStand, PointedAction } from './PointedAction.tsx'
import type { Point, PointAction } from './queries.ts'

/** Why it is a point, in the facts of this one; what the section says of all of them is not repeated. */
export function PointBody({ point }: { point: Point }) {
  switch (point.kind) {
    case 'no-lead':
      return (
        <>
          <Note action={point.action} point={point} />
          {point.noLead && (
            <p className={styles.note}>
              <Words id="points.no-lead-reason" values={{ reason: <Said text={point.noLead ?? { nl: '' }} /> }} />
            </p>
          )}
        </>
      )
    case 'no-due':
      return <Note action={point.action} point={point} />
    case 'review-passed':
      return (
        <>
          <Note action={point.action} />
          <AgreedDay point={point} />
        </>
      )
    case 'doubles-differ':
      return (
        <ul className={styles.pair}>
          {point.actions.map((action) => (
            <li key={action.code}>
              <PointedAction action={action} />
              <p className={styles.note}>
                <ActionNote action={action} />
              </p>
              <ActionStand action={action} />
            </li>
          ))}
        </ul>
      )
    case 'item-uncovered':
      return <OfItem point={point} />
    case 'organisation-ended':
      return <OfOrganisation point={point} />
  }
}

function Note({ action, point }: { action: PointAction; point?: Point }) {
  const say = useWords()
  const dates = useDates()
  return (
    <p className={styles.note}>
      <ActionNote action={action} />
      {point && <> · {point.since ? say('points.since', { day: dates.longDay(point.since) }) : say('points.from-source')}</>}
      {point?.kind === 'no-due' && point.review && <> · {say('points.review-none')}</>}
    </p>
  )
}

function AgreedDay({ point: { review } }: { point: Extract<Point, { kind: 'review-passed' }> }) {
  const say = useWords()
  const dates = useDates()
  return (
    <p className={styles.note}>
      {review.day && <strong>{say('points.review-was', { day: dates.longDay(review.day) })}</strong>}
      {review.by && <>, {say('points.chosen-by', { name: review.by.name })}</>}
      {review.reason && (
        <>
          : <span lang="nl">{review.reason}</span>
        </>
      )}
    </p>
  )
}

function OfItem({ point }: { point: Extract<Point, { kind: 'item-uncovered' }> }) {
  const say = useWords()
  const dates = useDates()
  return (
    <>
      <p className={styles.note}>
        <Words id="points.framework" values={{ framework: <Said text={point.framework.title} /> }} />
        {point.since && <> · {say('points.since', { day: dates.longDay(point.since) })}</>}
      </p>
      {point.related.length > 0 && (
        <div className={styles.note}>
          {say('points.related')}
          <ul className={styles.holdings}>
            {point.related.map((action) => (
              <li key={action.code}>
                <PointedAction action={action} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function OfOrganisation({ point }: { point: Extract<Point, { kind: 'organisation-ended' }> }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const { until, successor, holdings } = point
  return (
    <>
      <p className={styles.note}>
        {until && say(until.bound === 'before' ? 'points.until-before' : 'points.until', { period: dates.period(until) })}
        {until && ' · '}
        {successor ? (
          <Words id="points.now" values={{ organisation: <OrganisationName code={successor} full linked /> }} />
        ) : (
          say('points.dissolved')
        )}
      </p>
      <ul className={styles.holdings}>
        {holdings.map(({ action, as }) => (
          <li key={action.code}>
            <PointedAction action={action} />{' '}
            <span className={styles.note}>({as.map((capacity) => say(`points.as.${capacity}`)).join(', ')})</span>{' '}
            <AmendLink programme={plan.code} action={action.code} kind="transferred">
              {say('points.do.transfer')}
            </AmendLink>
          </li>
        ))}
      </ul>
    </>
  )
}
