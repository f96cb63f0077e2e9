import { useInfiniteQuery } from '@tanstack/react-query'
import type { ActionDetail, UpdateView } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { HistoryEntry } from './HistoryEntry.tsx'
import { Promised } from './Promised.tsx'
import { olderHistoryQuery } from './queries.ts'
import styles from './History.module.css'

/** Everything that was said about an action, latest first, down to the promise itself. */
export function History({ action }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  const { items, next } = action.history
  const older = useInfiniteQuery(olderHistoryQuery(plan.code, action.code, useAsOf(), next))
  const entries = [...items, ...(older.data?.pages ?? []).flatMap((page) => page.items)]
  const more = older.data ? older.hasNextPage : next !== undefined
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="utrecht-heading-2">
        {say('action.history')}
      </h2>
      <ol className={styles.line}>
        {entries.map((update, index) => (
          <HistoryEntry key={update.id} update={update} before={reportBefore(entries, index)} />
        ))}
        {more && (
          <li className={styles.older}>
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action only-screen"
              disabled={older.isFetching}
              onClick={() => void (older.data ? older.fetchNextPage() : older.refetch())}
            >
              {say(older.isFetching ? 'state.loading' : 'action.history.older')}
            </button>
            <ProblemNotice error={older.error} />
          </li>
        )}
        <Promised action={action} />
      </ol>
    </section>
  )
}

/** The report that this one followed, to show from which phase to which; nothing when it is not on the page. */
function reportBefore(entries: readonly UpdateView[], index: number): UpdateView | undefined {
  const update = entries[index]
  return entries
    .slice(index + 1)
    .find(({ form, reach, organisation }) => form !== 'contribution' && reach !== 'returned' && organisation === update?.organisation)
}
