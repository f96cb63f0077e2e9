import { usePlan } from '../api/plan.tsx'
import { FreshnessBadge, OutlookBadge, PhaseBadge } from '../ui/badges.tsx'
import { useDates } from '../ui/dates.ts'
import { ActionLink } from '../ui/links.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'
import type { PointAction } from './queries.ts'

/** An action by code and title, with a way to it. */
export function PointedAction({ action: { code, title } }: { action: PointAction }) {
  const plan = usePlan()
  return (
    <ActionLink programme={plan.code} action={code}>
      {code} <Said text={title} />
    </ActionLink>
  )
}

/** What an action is a part of, who reports it and how long it goes on, on one line. */
export function ActionNote({ action: { parentTitle, reporter, duration } }: { action: PointAction }) {
  const say = useWords()
  const pick = usePick()
  return (
    <span>
      {parentTitle && <>{say('points.part-of', { title: pick(parentTitle) })} · </>}
      <OrganisationName code={reporter} linked /> · {say(`points.duration.${duration}`)}
    </span>
  )
}

/** Where it stands, and of which day that speaks. */
export function ActionStand({ action: { state, freshness } }: { action: PointAction }) {
  const say = useWords()
  const dates = useDates()
  const { phase, result, outlook, lastAbout } = state
  return (
    <span className={styles.stand}>
      <PhaseBadge phase={phase} result={result} />
      {outlook && <OutlookBadge outlook={outlook} />}
      {freshness === 'never' ? (
        <FreshnessBadge freshness="never" />
      ) : (
        lastAbout && <span className={styles.note}>{say('points.state-about', { day: dates.day(lastAbout) })}</span>
      )}
    </span>
  )
}
