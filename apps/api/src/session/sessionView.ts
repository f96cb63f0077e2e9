import type { AccountView } from '@actielijn/contract'
import type { Account, PlanContent } from '@actielijn/store'
import { rolesOf } from '../access/authorise.ts'
import { viewerOf } from '../access/viewerOf.ts'
import { allPlans } from '../reading/allPlans.ts'
import type { Response } from '../wire/ask.ts'
import type { Services } from '../wire/services.ts'

/** Who the reader is here; nobody's account when signed out. */
export async function sessionView(account: Account | undefined, services: Services): Promise<Response<'readSession'>> {
  const { store, demonstration, version } = services
  const plans = await allPlans(store)
  return {
    ...(account && { account: accountView(account, plans) }),
    demonstration,
    programmes: plans.map(({ programme: { code, title } }) => ({ code, title })),
    version,
  }
}

function accountView(account: Account, plans: readonly PlanContent[]): AccountView {
  return {
    id: account.id,
    name: account.name,
    displayName: account.displayName,
    mustChangePassword: account.mustChangePassword,
    admin: account.grants.some(({ scope }) => scope === 'system'),
    programmes: plans.map((plan) => {
      const viewer = viewerOf(account, plan)
      return {
        programme: plan.programme.code,
        roles: [...rolesOf(viewer)].filter((role) => role !== 'anonymous'),
        organisations: viewer.organisations.map((membership) => ({ ...membership })),
        ministries: [...viewer.ministries],
      }
    }),
  }
}
