import { catalogue } from '@actielijn/plan/catalogue'
import type { Store } from '@actielijn/store'
import { systemActor } from './loadCatalogue.ts'
import { shippedDifferences, type ShippedDifferences } from './shippedDifferences.ts'

/**
 * Brings what nobody touched to the shipped catalogue, in one go, and says what was left alone. Nothing when the
 * programme is not loaded yet, or when somebody amended it in that very moment: then the next time does it.
 */
export async function updateFromCatalogue(store: Store): Promise<ShippedDifferences | undefined> {
  const differences = await shippedDifferences(store)
  if (!differences || differences.amendments.length === 0) return differences
  const outcome = await store.amendIfUnchanged(catalogue.programme.code, differences.amendments, differences.basis, systemActor)
  return outcome.ok ? differences : undefined
}
