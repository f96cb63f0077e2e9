import { organisationRoles, programmeRoles } from '@actielijn/plan'
import type { Grant, Store } from '@actielijn/store'
import { CliFailure, exitCodes } from './cliFailure.ts'

/** How roles are written on the command line. */
export const grantForms = [
  ...programmeRoles.map((role) => `${role}@<programma>`),
  ...organisationRoles.map((role) => `${role}@<organisatie>`),
  'departmental-coordinator@<ministerie>',
  'admin',
].join(', ')

/** A role as it is written on the command line: `coordinator@stm`, `editor@inspectie-szw`, `admin`. */
export function grantText(grant: Grant): string {
  switch (grant.scope) {
    case 'programme':
      return `${grant.role}@${grant.programme}`
    case 'organisation':
      return `${grant.role}@${grant.organisation}`
    case 'ministry':
      return `${grant.role}@${grant.ministry}`
    case 'system':
      return grant.role
  }
}

/**
 * The roles that the texts name. Throws a `CliFailure` for a text that is no role (wrong use) and for a programme,
 * organisation or ministry that the database does not know.
 */
export async function grantsOf(texts: readonly string[], store: Store): Promise<Grant[]> {
  const grants = [...new Set(texts)].map(grantOf)
  const programmes = await store.programmes()
  const plans = await Promise.all(programmes.map((programme) => store.currentPlan(programme)))
  for (const grant of grants) {
    const known =
      grant.scope === 'programme'
        ? programmes.includes(grant.programme)
        : grant.scope === 'organisation'
          ? plans.some((plan) => plan?.organisations.has(grant.organisation))
          : grant.scope === 'ministry'
            ? plans.some((plan) => plan?.organisations.get(grant.ministry)?.type === 'ministry')
            : true
    if (!known) throw new CliFailure(`De rol ${grantText(grant)} noemt iets dat niet in de database staat.`)
  }
  return grants
}

function grantOf(text: string): Grant {
  const [role, place, ...rest] = text.split('@')
  if (text === 'admin') return { scope: 'system', role: 'admin' }
  if (place && rest.length === 0) {
    const programmeRole = programmeRoles.find((known) => known === role)
    if (programmeRole) return { scope: 'programme', programme: place, role: programmeRole }
    const organisationRole = organisationRoles.find((known) => known === role)
    if (organisationRole) return { scope: 'organisation', organisation: place, role: organisationRole }
    if (role === 'departmental-coordinator') return { scope: 'ministry', ministry: place, role }
  }
  throw new CliFailure(`${text} is geen rol; kies uit ${grantForms}.`, exitCodes.usage)
}
