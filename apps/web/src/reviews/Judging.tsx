import { useRef, useState } from 'react'
import type { ProgrammeView } from '@actielijn/contract'
import { faultsOf, isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { publicFromOf } from './embargo.ts'
import { PublicFrom, type ChosenMoment } from './PublicFrom.tsx'
import { useDecide, type Pending, type Verdict } from './queries.ts'
import { cardId } from './cardId.ts'
import { ReturnForm } from './ReturnForm.tsx'
import styles from './ReviewCard.module.css'

interface JudgingProps {
  update: Pending
  mode: ProgrammeView['release']['mode']
  onJudged: (verdict: Verdict) => void
}

/** Accept with one press, or return with a reason. */
export function Judging({ update, mode, onJudged }: JudgingProps) {
  const say = useWords()
  const plan = usePlan()
  const decide = useDecide(plan.code, update.id, onJudged)
  const [from, setFrom] = useState<ChosenMoment>({ choice: mode === 'direct' ? 'now' : 'not-yet', typed: '' })
  const [returning, setReturning] = useState(false)
  const returnButton = useRef<HTMLButtonElement>(null)
  const [busy, setBusy] = useState<'accepted' | 'returned'>()
  const faults = faultsOf(decide.error)
  const saidElsewhere = faults.has('/reason') || faults.has('/publicFrom') || isProblem(decide.error, 'already-judged')
  const send = (body: Parameters<typeof decide.mutate>[0]) => {
    setBusy(body.kind)
    decide.mutate(body)
  }
  const accept = () => {
    const publicFrom = publicFromOf(from.choice, from.typed)
    send({ kind: 'accepted', ...(publicFrom !== undefined && { publicFrom }) })
  }
  return (
    <div className={`${styles.judging} only-screen`}>
      {!saidElsewhere && <ProblemNotice error={decide.error} />}
      <div className={styles.choices}>
        <PublicFrom
          id={update.id}
          label={say('review.public')}
          choices={mode === 'direct' ? ['now', 'moment'] : ['not-yet', 'now', 'moment']}
          value={from}
          onChange={setFrom}
          fault={faults.get('/publicFrom')}
        />
        <div className={styles.buttons}>
          <button
            type="button"
            className="utrecht-button utrecht-button--primary-action"
            disabled={decide.isPending}
            aria-describedby={cardId(update.id)}
            onClick={accept}
          >
            {say(decide.isPending && busy === 'accepted' ? 'review.busy' : 'review.accept')}
          </button>
          <button
            ref={returnButton}
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            disabled={decide.isPending}
            aria-describedby={cardId(update.id)}
            aria-expanded={returning}
            onClick={() => setReturning(!returning)}
          >
            {say('review.return')}
          </button>
        </div>
      </div>
      {returning && (
        <ReturnForm
          id={update.id}
          fault={faults.get('/reason')}
          busy={decide.isPending}
          onReturn={(reason) => send({ kind: 'returned', reason })}
          onCancel={() => {
            setReturning(false)
            returnButton.current?.focus()
          }}
        />
      )}
    </div>
  )
}
