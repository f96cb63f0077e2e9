import type { PlanFault, PlanFile } from '@actielijn/plan'
import type { NewAmendment, Store } from '@actielijn/store'
import { fileActor } from '../reading/amendmentViews.ts'
import type { ImportGround } from './draftedImport.ts'
import { draftImport } from './draftImport.ts'

/** What became of a file: what it did or would do, or everything that is wrong with it. */
export type ImportOutcome = { readonly amendments: readonly NewAmendment[]; readonly isNew: boolean } | { readonly faults: readonly PlanFault[] }

/** Takes a plan file: without `apply` nothing is written; with it everything is, in one go, or nothing. */
export async function importPlan(
  file: PlanFile,
  { apply, ...ground }: ImportGround & { readonly apply: boolean },
  store: Store,
): Promise<ImportOutcome> {
  const drafted = await draftImport(file, ground, store)
  if ('faults' in drafted || !apply || drafted.amendments.length === 0) return drafted
  const { code } = file.programme
  const outcome = await store.amendIfUnchanged(code, drafted.amendments, drafted.basis, fileActor)
  if (outcome.ok) return drafted
  const { refusal } = outcome
  return {
    faults: [
      refusal.reason === 'conflict'
        ? { entry: refusal.subject, code: 'before-last-change', at: 'intussen gewijzigd' }
        : { entry: refusal.subject, code: 'code-taken', at: 'intussen gewijzigd' },
    ],
  }
}
