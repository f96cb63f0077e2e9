import type { Viewer } from '@actielijn/plan'
import { anonymous } from '@actielijn/plan'
import type { Account, PlanContent } from '@actielijn/store'

/**
 * What an account is in one programme (DESIGN section 5). A grant for an organisation counts only where that
 * organisation owns or reports something; who speaks for a collective also writes for the collective.
 */
export function viewerOf(account: Account | undefined, plan: PlanContent | undefined): Viewer {
  if (!account) return anonymous
  const taking = plan ? takingPart(plan) : new Set<string>()
  return {
    account: account.id,
    admin: account.grants.some((grant) => grant.scope === 'system'),
    programmeRoles: account.grants.flatMap((grant) =>
      grant.scope === 'programme' && grant.programme === plan?.programme.code ? [grant.role] : [],
    ),
    organisations: account.grants.flatMap((grant) =>
      grant.scope === 'organisation' && plan
        ? [grant.organisation, ...spokenFor(plan, grant.organisation)]
            .filter((organisation) => taking.has(organisation))
            .map((organisation) => ({ organisation, role: grant.role }))
        : [],
    ),
    ministries: account.grants.flatMap((grant) =>
      grant.scope === 'ministry' && plan?.organisations.has(grant.ministry) ? [grant.ministry] : [],
    ),
  }
}

/** Collectives that the organisation speaks for, e.g. VNG for the municipalities. */
function spokenFor(plan: PlanContent, organisation: string): string[] {
  return [...plan.organisations.values()].filter((other) => other.spokesman === organisation).map((other) => other.code)
}

const parts = new WeakMap<PlanContent, ReadonlySet<string>>()

function takingPart(plan: PlanContent): ReadonlySet<string> {
  const known = parts.get(plan)
  if (known) return known
  const taking = new Set(
    [...plan.actions.values()].flatMap((action) => [action.reporter, ...action.owners.map((owner) => owner.organisation)]),
  )
  parts.set(plan, taking)
  return taking
}
