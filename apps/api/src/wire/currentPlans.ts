import type { PlanContent, Store } from '@actielijn/store'

/** The plans as they stand now, asked for once per version of the data: a plan changes only with it. */
export class CurrentPlans {
  readonly #store: Store
  #version = ''
  #plans = new Map<string, PlanContent | undefined>()

  constructor(store: Store) {
    this.#store = store
  }

  /** @param version that was read before this; a plan read after it is that one or newer */
  async at(version: string, programme: string): Promise<PlanContent | undefined> {
    if (version !== this.#version) {
      this.#version = version
      this.#plans = new Map()
    }
    const plans = this.#plans
    if (plans.has(programme)) return plans.get(programme)
    const plan = await this.#store.currentPlan(programme)
    // Names of programmes that do not exist come from anybody's address: they are not kept.
    if (plan) plans.set(programme, plan)
    return plan
  }
}
