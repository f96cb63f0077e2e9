import { isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { useRefresh, type Review, type SetAside } from './queries.ts'

/**
 * Why a form was refused. When somebody else was first it says what they did, and what was typed stays until the list
 * is read anew. Faults of fields stand with their fields.
 */
export function Overtaken({ error, onRefresh }: { error: unknown; onRefresh: () => void }) {
  const say = useWords()
  const plan = usePlan()
  const refresh = useRefresh(plan.code)
  const said = useWinner()(error)
  if (isProblem(error, 'invalid-input')) return null
  if (said === undefined) return <ProblemNotice error={error} />
  return (
    <Notice tone="warning" title={said}>
      <p className="utrecht-paragraph">{say('points.overtaken-hint')}</p>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => {
          onRefresh()
          refresh()
        }}
      >
        {say('points.refresh')}
      </button>
    </Notice>
  )
}

/** Gives what whoever was first did; nothing when nobody was. */
function useWinner(): (error: unknown) => string | undefined {
  const say = useWords()
  const dates = useDates()
  const name = (by: { name: string } | undefined) => by?.name ?? say('points.somebody')
  return (error) => {
    if (isProblem(error, 'point-changed')) return say('points.overtaken')
    if (isProblem(error, 'set-aside-meanwhile')) {
      const winner = error.problem.winners?.[0] as SetAside | undefined // what the contract sends with this problem
      if (!winner) return say('points.overtaken')
      return winner.reason === undefined
        ? say('points.overtaken-back', { name: name(winner.by) })
        : say('points.overtaken-aside', { name: name(winner.by), reason: winner.reason })
    }
    if (isProblem(error, 'review-day-meanwhile')) {
      const winner = error.problem.winners?.[0] as Review | undefined // the same
      if (!winner) return say('points.overtaken')
      return winner.day === undefined
        ? say('points.overtaken-review-gone', { name: name(winner.by) })
        : say('points.overtaken-review', { name: name(winner.by), day: dates.longDay(winner.day) })
    }
    return undefined
  }
}
