import { checkPlan, type PlanFault } from '@actielijn/plan'
import { catalogue } from '@actielijn/plan/catalogue'

export interface CatalogueCheck {
  readonly faults: readonly PlanFault[]
  /** Top-level; their parts and sub-bullets are counted apart. */
  readonly actions: number
  readonly children: number
  readonly statements: number
  readonly organisations: number
}

/** Every fault of the shipped catalogue, and how much there is of it. */
export function checkCatalogue(): CatalogueCheck {
  const children = catalogue.actions.filter(({ parent }) => parent !== undefined).length
  return {
    faults: checkPlan(catalogue),
    actions: catalogue.actions.length - children,
    children,
    statements: catalogue.statements.length,
    organisations: catalogue.organisations.length,
  }
}
