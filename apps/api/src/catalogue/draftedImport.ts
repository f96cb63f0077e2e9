import type { Day, PlanFault } from '@actielijn/plan'
import type { Basis, NewAmendment } from '@actielijn/store'

/** From when a file's changes hold, why, and where that was decided; a new programme says so itself. */
export interface ImportGround {
  readonly effective?: Day | undefined
  readonly reason?: string | undefined
  readonly source?: string | undefined
  /** It puts our own encoding right, for as long as the error stood; the plan itself did not change. */
  readonly correction?: boolean | undefined
}

/** What a file would do: everything of it, or everything that is wrong with it. */
export type DraftedImport =
  | { readonly amendments: readonly NewAmendment[]; readonly basis: readonly Basis[]; readonly isNew: boolean }
  | { readonly faults: readonly PlanFault[] }
