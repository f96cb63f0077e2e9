import { useState, type FormEvent } from 'react'
import { isDay } from '@actielijn/plan'
import { faultsOf } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { publicFromOf } from './embargo.ts'
import { PublicFrom, type ChosenMoment } from './PublicFrom.tsx'
import { useReleaseThrough, type Unreleased } from './queries.ts'
import { ReleaseCount } from './ReleaseCount.tsx'
import styles from './ReviewsPage.module.css'

interface ReleaseFormProps {
  /** Accepted, not released. */
  waiting: readonly Unreleased[]
  through: string
  onThrough: (day: string) => void
  contributionsStay: boolean
}

/** "Openbaar maken tot en met …": first how many that are, then once more yes. */
export function ReleaseForm({ waiting, through, onThrough, contributionsStay }: ReleaseFormProps) {
  const say = useWords()
  const plan = usePlan()
  const release = useReleaseThrough(plan.code)
  const [from, setFrom] = useState<ChosenMoment>({ choice: 'now', typed: '' })
  const [sure, setSure] = useState(false)
  const faults = faultsOf(release.error)
  const chosen = isDay(through) ? waiting.filter(({ content }) => content.about <= through) : []
  const publicFrom = publicFromOf(from.choice, from.typed) ?? 'now'
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!sure) return setSure(true)
    release.mutate({ through, publicFrom }, { onSettled: () => setSure(false) })
  }
  const change = () => {
    setSure(false)
    release.reset()
  }
  return (
    <div className={`${styles.release} only-screen`}>
      {release.data && <Released {...release.data} later={release.variables.publicFrom !== 'now'} />}
      {faults.size === 0 && <ProblemNotice error={release.error} />}
      <form onSubmit={submit} noValidate aria-label={say('review.release')}>
        <p className="utrecht-paragraph">{say('review.release-through-hint')}</p>
        <div className={styles.fields}>
          <DateField
            label={say('review.release-through')}
            name="through"
            value={through}
            max={plan.programme.asOf.today}
            fault={faults.get('/through')}
            onChange={({ target }) => {
              change()
              onThrough(target.value)
            }}
          />
          <PublicFrom
            id="release"
            label={say('review.public.when')}
            choices={['now', 'moment']}
            value={from}
            fault={faults.get('/publicFrom')}
            onChange={(value) => {
              change()
              setFrom(value)
            }}
          />
        </div>
        <ReleaseCount chosen={chosen} contributionsStay={contributionsStay} sure={sure} publicFrom={publicFrom} />
        <div className={styles.buttons}>
          <button
            type="submit"
            className="utrecht-button utrecht-button--primary-action"
            disabled={chosen.length === 0 || release.isPending}
          >
            {say(release.isPending ? 'review.busy' : sure ? 'review.release-sure' : 'review.release-ask', { count: chosen.length })}
          </button>
          {sure && (
            <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={() => setSure(false)}>
              {say('review.cancel')}
            </button>
          )}
        </div>
      </form>
    </div>
  )
}

function Released({ released, publicFrom, later }: { released: number; publicFrom: string; later: boolean }) {
  const say = useWords()
  const dates = useDates()
  return (
    <Notice tone="ok">
      {later
        ? say('review.released-later', { count: released, moment: dates.moment(publicFrom) })
        : say('review.released', { count: released })}
    </Notice>
  )
}
