import { useState } from 'react'
import type { ProgrammeView } from '@actielijn/contract'
import { Empty } from '../ui/Answer.tsx'
import { useWords } from '../ui/words.tsx'
import { cardId } from './cardId.ts'
import { Judging } from './Judging.tsx'
import { Outcome, type Judged } from './Outcome.tsx'
import type { Pending, Verdict } from './queries.ts'
import { ReviewCard } from './ReviewCard.tsx'

const headingId = 'te-beoordelen'

interface QueueProps {
  pending: readonly Pending[]
  /** Coordinators judge; secretary and Taskforce read along. */
  judges: boolean
  mode: ProgrammeView['release']['mode']
}

/** What was sent in and not yet judged, oldest first. After a judgement the next one has the focus. */
export function Queue({ pending, judges, mode }: QueueProps) {
  const say = useWords()
  const [judged, setJudged] = useState<Judged & { next: string | undefined }>()
  const goOn = (update: Pending, verdict: Verdict) => {
    const index = pending.findIndex(({ id }) => id === update.id)
    const next = (pending[index + 1] ?? pending[index - 1])?.id
    setJudged({ update, verdict, next })
    document.getElementById(next ? cardId(next) : headingId)?.focus()
  }
  const shown = judged && pending.some(({ id }) => id === judged.next)
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className="utrecht-heading-2">
        {say('review.pending', { count: pending.length })}
      </h2>
      {judged && !shown && <Outcome judged={judged} />}
      {pending.length === 0 && <Empty>{say('review.pending-none')}</Empty>}
      {pending.map((update) => (
        <div key={update.id}>
          {judged?.next === update.id && <Outcome judged={judged} />}
          <ReviewCard update={update} judges={judges}>
            {judges && <Judging update={update} mode={mode} onJudged={(verdict) => goOn(update, verdict)} />}
          </ReviewCard>
        </div>
      ))}
    </section>
  )
}
