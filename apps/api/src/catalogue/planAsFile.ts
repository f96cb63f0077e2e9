import type { PlanFile } from '@actielijn/plan'
import type { PlanContent } from '@actielijn/store'

/** A plan from the database in the form of a plan file. */
export function planAsFile(plan: PlanContent): PlanFile {
  return {
    programme: plan.programme,
    sources: [...plan.sources.values()],
    headings: [...plan.headings.values()],
    statements: [...plan.statements.values()],
    actions: [...plan.actions.values()],
    organisations: [...plan.organisations.values()],
    members: [...plan.members.values()],
    frameworks: [...plan.frameworks.values()],
    links: [...plan.links.values()],
    scopes: [...plan.scopes.values()],
    bases: [...plan.bases.values()],
    indicators: [...plan.indicators.values()],
    observations: [...plan.observations.values()],
  }
}

/** What a plan becomes by a file: entries of the same code are replaced, others are added, the rest stays. */
export function overlaid(plan: PlanFile, file: PlanFile): PlanFile {
  return {
    // How it becomes public is decided in the app.
    programme: { ...file.programme, release: plan.programme.release },
    sources: joined(plan.sources, file.sources),
    headings: joined(plan.headings, file.headings),
    statements: joined(plan.statements, file.statements),
    actions: joined(plan.actions, file.actions),
    organisations: joined(plan.organisations, file.organisations),
    members: joined(plan.members, file.members),
    frameworks: joined(plan.frameworks, file.frameworks),
    links: joined(plan.links, file.links),
    scopes: joined(plan.scopes, file.scopes),
    bases: joined(plan.bases, file.bases),
    indicators: joined(plan.indicators, file.indicators),
    observations: joined(plan.observations, file.observations),
  }
}

function joined<Entry extends { readonly code: string }>(there: readonly Entry[], given: readonly Entry[]): Entry[] {
  const replaced = new Map(given.map((entry) => [entry.code, entry]))
  const known = new Set(there.map(({ code }) => code))
  return [...there.map((entry) => replaced.get(entry.code) ?? entry), ...given.filter(({ code }) => !known.has(code))]
}
