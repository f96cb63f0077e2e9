import type { UpdateView } from '@actielijn/contract'
import { useSession } from '../api/session.ts'
import { Badge } from '../ui/Badge.tsx'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import styles from './History.module.css'

/** Who sent an update in, who judged it, and when it became public; outside only that it is there. */
export function Trace({ update }: { update: UpdateView }) {
  const say = useWords()
  const inside = useSession()?.account !== undefined
  const steps = useSteps(update)
  if (!inside) return null
  return (
    <>
      <p className={styles.trace}>
        <Badge>{say(`reach.${update.reach}`)}</Badge> {steps.join(' · ')}
      </p>
      {update.decision?.reason && (
        <div className={styles.reason}>
          <strong>{say('action.returned.reason')}</strong> <span lang="nl">{update.decision.reason}</span>
        </div>
      )}
    </>
  )
}

function useSteps({ recordedAt, authors, onBehalf, decision, release, reach }: UpdateView): string[] {
  const say = useWords()
  const dates = useDates()
  const names = authors?.map(({ name }) => name).join(', ') ?? ''
  const steps = [say(names ? 'action.sent-by' : 'action.sent', { moment: dates.moment(recordedAt), names })]
  if (onBehalf) steps.push(say('action.on-behalf', { source: onBehalf.source, day: dates.day(onBehalf.received) }))
  if (decision) {
    const name = decision.by?.name ?? ''
    const words = `action.${decision.kind}${name ? '-by' : '-on'}` as const
    steps.push(say(words, { moment: dates.moment(decision.at), name }))
  }
  if (reach === 'public' && release) steps.push(say('action.public-since', { moment: dates.moment(release.publicFrom) }))
  else if (release) steps.push(say('action.embargo', { moment: dates.moment(release.publicFrom) }))
  return steps
}
