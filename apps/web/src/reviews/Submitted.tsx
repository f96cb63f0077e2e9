import { Badge } from '../ui/Badge.tsx'
import { useDates } from '../ui/dates.ts'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import type { Pending } from './queries.ts'
import styles from './ReviewCard.module.css'

/** Whose update it is: organisation, people, day, and how it got here. */
export function Submitted({ update }: { update: Pending }) {
  const say = useWords()
  const dates = useDates()
  const { form, organisation, content, recordedAt, authors = [], onBehalf, reworks } = update
  const names = authors.map(({ name }) => name).join(', ')
  const steps = [
    say('review.about', { day: dates.longDay(content.about) }),
    say(names ? 'review.sent-by' : 'review.sent', { moment: dates.moment(recordedAt), names }),
  ]
  if (onBehalf) steps.push(say('review.on-behalf', { source: onBehalf.source, day: dates.day(onBehalf.received) }))
  if (reworks) steps.push(say('review.reworks'))
  return (
    <p className={styles.meta}>
      <strong>
        <OrganisationName code={organisation} />
      </strong>{' '}
      <Badge>{say(`review.form.${form}`)}</Badge> {steps.join(' · ')}
    </p>
  )
}
