import type { PlanFile } from '@actielijn/plan'
import { catalogue } from '@actielijn/plan/catalogue'
import type { Store } from '@actielijn/store'
import { latest } from './planChanges.ts'
import { planAsFile } from './planAsFile.ts'

/** The shipped catalogue in the form that `catalogue import` takes. */
export function shippedPlan(): PlanFile {
  return catalogue
}

/** A programme of the database in that form, with every amendment in it, those still to take effect included. */
export async function planInStore(programme: string, store: Store): Promise<PlanFile | undefined> {
  const plan = await store.plan(programme, latest)
  return plan && planAsFile(plan)
}
