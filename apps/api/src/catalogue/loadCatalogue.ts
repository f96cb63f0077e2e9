import { catalogue } from '@actielijn/plan/catalogue'
import type { Text } from '@actielijn/plan'
import type { Store } from '@actielijn/store'
import { additionsOf } from './additionsOf.ts'

/** The actor of what the program does by itself. */
export const systemActor = 'system'

/** Why a shipped entry is in the plan. */
export const shippedReason: Text = {
  nl: 'Overgenomen uit het gepubliceerde programma',
  en: 'Taken from the programme as published',
}

/**
 * Loads the shipped programme as sourced amendments that hold from the day it was published; from then on
 * the database is the plan (DESIGN section 3). Does nothing when the programme is there already.
 * @returns how many subjects were added
 */
export async function loadCatalogue(store: Store): Promise<number> {
  const { programme } = catalogue
  if ((await store.programmes()).includes(programme.code)) return 0
  const amendments = additionsOf(catalogue, shippedReason)
  await store.amend(programme.code, amendments, systemActor)
  return amendments.length
}
