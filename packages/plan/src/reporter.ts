import type { ActionEntry, Owner } from './action.ts'
import type { OrganisationType } from './words.ts'

/** Bodies that answer to no Dutch minister: they lead actions, but do not report here. */
const elsewhere: ReadonlySet<OrganisationType> = new Set([
  'eu-institution',
  'eu-agency',
  'international-organisation',
  'foreign-authority',
])

/** Whether an organisation of this type can be asked to report on a Dutch programme. */
export function reportsHere(type: OrganisationType): boolean {
  return !elsewhere.has(type)
}

/**
 * The one organisation whose updates set the state (DESIGN section 2):
 * the first lead, else the responsible ministry. A lead that does not report here is passed over.
 */
export function defaultReporter(
  owners: readonly Owner[],
  ministry: string,
  reports: (organisation: string) => boolean = () => true,
): string {
  return owners.find((owner) => owner.role === 'lead' && reports(owner.organisation))?.organisation ?? ministry
}

/** Whether the organisation has a part in the action: it reports or owns it. */
export function hasPart(organisation: string, { reporter, owners }: Pick<ActionEntry, 'reporter' | 'owners'>): boolean {
  return reporter === organisation || owners.some((owner) => owner.organisation === organisation)
}
