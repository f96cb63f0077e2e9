import { useEffect, useState, useSyncExternalStore } from 'react'
import { call } from '../api/client.ts'
import { ApiProblem, isProblem } from '../api/problem.ts'
import { draftKeeper, type DraftFailure, type DraftKeeper, type DraftStatus } from './draftKeeper.ts'
import { forgetCopy, keepCopy, type Place } from './localCopy.ts'
import type { DraftBody } from './working.ts'

const quiet = 1200
const retry = 15_000

/** A keeper for the draft of one form, and what became of the last text. */
export function useDraftKeeper(place: Place): { keeper: DraftKeeper<DraftBody>; status: DraftStatus } {
  const [keeper] = useState(() => keeperFor(place))
  useEffect(() => {
    // A laptop that closes, a tab that goes away, a network that comes back: save at once.
    const flush = () => keeper.flush()
    window.addEventListener('pagehide', flush)
    window.addEventListener('online', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [keeper])
  return { keeper, status: useSyncExternalStore(keeper.subscribe, keeper.status) }
}

function keeperFor(place: Place): DraftKeeper<DraftBody> {
  const { programme, action, organisation } = place
  return draftKeeper<DraftBody>({
    save: async (body) => {
      const saved = await call('saveDraft', { params: { programme, action, organisation }, body })
      return saved.savedAt
    },
    failureOf,
    keepHere: (draft) => keepCopy(place, draft),
    forgetHere: () => forgetCopy(place),
    quiet,
    retry,
  })
}

function failureOf(error: unknown): DraftFailure {
  if (isProblem(error, 'not-signed-in')) return 'signed-out'
  return error instanceof ApiProblem ? 'refused' : 'unreachable'
}
