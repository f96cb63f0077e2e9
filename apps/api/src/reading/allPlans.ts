import type { PlanContent, Store } from '@actielijn/store'

/** Every programme as it stands now, in order of arrival. */
export async function allPlans(store: Store): Promise<PlanContent[]> {
  const found = await Promise.all((await store.programmes()).map((code) => store.currentPlan(code)))
  return found.flatMap((plan) => plan ?? [])
}
