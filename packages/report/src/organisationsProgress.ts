import { distributionOf, type Day, type Distribution, type OwnerRole } from '@actielijn/plan'
import { reporterProgress } from './overviewOf.ts'
import { counted, type Standing } from './standing.ts'

/** One organisation's part in the plan, per capacity. */
export interface OrganisationModel {
  readonly organisation: string
  /** Every action has one reporter: over all organisations these add up to the total. */
  readonly asReporter: Distribution
  /** Counts by role overlap: an action has several owners. */
  readonly asLead: Distribution
  readonly asPartner: Distribution
  readonly asAddressee: Distribution
  readonly lastAbout?: Day
  readonly silent: boolean
}

/** Capacities in which an organisation takes part in an action. */
export type Capacity = OwnerRole | 'reporter'

/** In which capacities the organisation takes part; none when it does not. */
export function capacitiesOf(organisation: string, { action }: Pick<Standing, 'action'>): Capacity[] {
  return [
    ...(action.reporter === organisation ? ['reporter' as const] : []),
    ...action.owners.filter((owner) => owner.organisation === organisation).map((owner) => owner.role),
  ]
}

/** One organisation over all actions; co-leads count as leads. */
export function organisationProgress(organisation: string, standings: readonly Standing[], day: Day): OrganisationModel {
  const units = counted(standings)
  const as = (...capacities: readonly Capacity[]) =>
    units.filter((unit) => capacitiesOf(organisation, unit).some((capacity) => capacities.includes(capacity)))
  const { lastAbout, silent } = reporterProgress(organisation, as('reporter'), day)
  return {
    organisation,
    asReporter: distributionOf(as('reporter')),
    asLead: distributionOf(as('lead', 'co-lead')),
    asPartner: distributionOf(as('partner')),
    asAddressee: distributionOf(as('addressee')),
    ...(lastAbout && { lastAbout }),
    silent,
  }
}

/** Every organisation that reports or owns something, in order of first appearance in the plan. */
export function organisationsProgress(standings: readonly Standing[], day: Day): OrganisationModel[] {
  const own = new Map<string, Set<Standing>>()
  for (const unit of counted(standings))
    for (const organisation of [unit.action.reporter, ...unit.action.owners.map((owner) => owner.organisation)])
      own.set(organisation, (own.get(organisation) ?? new Set()).add(unit))
  return [...own].map(([organisation, units]) => organisationProgress(organisation, [...units], day))
}
