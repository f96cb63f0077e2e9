/** What became of the text that is being typed. */
export type DraftStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** On the server since that moment (an instant). */
  | { readonly kind: 'saved'; readonly at: string }
  /** Not on the server; `keptHere` says whether this tab holds a copy. */
  | { readonly kind: 'failed'; readonly why: DraftFailure; readonly keptHere: boolean }

export type DraftFailure = 'unreachable' | 'signed-out' | 'refused'

export interface DraftKeeperOptions<Draft> {
  /** Writes the draft to the server; answers with the moment it was kept. */
  readonly save: (draft: Draft) => Promise<string>
  /** Why a save failed. */
  readonly failureOf: (error: unknown) => DraftFailure
  /** Keeps a copy in this tab until the server has it; false when there is no room. */
  readonly keepHere: (draft: Draft) => boolean
  readonly forgetHere: () => void
  /** Milliseconds of quiet before a save. */
  readonly quiet: number
  /** Milliseconds before a failed save is tried again. */
  readonly retry: number
}

export interface DraftKeeper<Draft> {
  /** Something was typed. */
  change: (draft: Draft) => void
  /** Save now what was not saved yet. */
  flush: () => void
  /** Wait until no save is under way and start no more: the report itself is about to be sent. */
  settle: () => Promise<void>
  /** The sending failed: keep saving. */
  resume: () => void
  subscribe: (listener: () => void) => () => void
  status: () => DraftStatus
}

/**
 * Saves a draft a moment after the last key, one save at a time, and tries again after a failure. What the server
 * does not have yet lies in this tab, so that neither a closed laptop nor a lost connection loses a word.
 */
export function draftKeeper<Draft>(options: DraftKeeperOptions<Draft>): DraftKeeper<Draft> {
  const listeners = new Set<() => void>()
  let status: DraftStatus = { kind: 'untouched' }
  let unsaved: { draft: Draft } | undefined
  let running: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let settled = false

  const become = (next: DraftStatus) => {
    status = next
    for (const listener of listeners) listener()
  }
  const later = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(flush, delay)
  }

  async function save(draft: Draft): Promise<void> {
    // A failure stays in sight, with the sign-in form it may bring, until a save succeeds.
    if (status.kind !== 'failed') become({ kind: 'saving' })
    try {
      const at = await options.save(draft)
      if (unsaved) return later(options.quiet)
      options.forgetHere()
      become({ kind: 'saved', at })
    } catch (error) {
      unsaved ??= { draft }
      become({ kind: 'failed', why: options.failureOf(error), keptHere: options.keepHere(unsaved.draft) })
      if (!settled) later(options.retry)
    }
  }

  function flush() {
    clearTimeout(timer)
    if (running || !unsaved || settled) return
    const { draft } = unsaved
    unsaved = undefined
    running = save(draft).finally(() => {
      running = undefined
    })
  }

  return {
    change: (draft) => {
      unsaved = { draft }
      options.keepHere(draft)
      if (status.kind !== 'failed') become({ kind: 'waiting' })
      later(options.quiet)
    },
    flush,
    settle: async () => {
      settled = true
      clearTimeout(timer)
      await running
    },
    resume: () => {
      settled = false
      if (unsaved) later(options.quiet)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    status: () => status,
  }
}
