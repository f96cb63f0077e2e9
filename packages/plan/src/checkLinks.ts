import type { PlanFault } from './planFault.ts'
import type { PlanFile } from './planFile.ts'

/** Faults of links and frameworks: both ends exist, reasons stand in both languages, extent only where it means something. */
export function linkFaults(plan: Pick<PlanFile, 'links' | 'frameworks' | 'actions' | 'statements'>): PlanFault[] {
  const actions = new Set(plan.actions.map(({ code }) => code))
  const items = new Set([
    ...actions,
    ...plan.statements.map(({ code }) => code),
    ...plan.frameworks.flatMap((framework) => (framework.items ?? []).map(({ code }) => code)),
  ])
  const links = plan.links.flatMap((link): PlanFault[] => [
    ...(actions.has(link.action) ? [] : [{ entry: link.code, code: 'unknown-reference' as const, at: `action: ${link.action}` }]),
    ...(items.has(link.item) ? [] : [{ entry: link.code, code: 'unknown-reference' as const, at: `item: ${link.item}` }]),
    ...(link.reason.nl.trim() && link.reason.en.trim() ? [] : [{ entry: link.code, code: 'text-missing' as const, at: 'reason' }]),
    ...(link.extent && link.relation !== 'implements' && link.relation !== 'answers'
      ? [{ entry: link.code, code: 'bad-extent' as const, at: `extent of ${link.relation}` }]
      : []),
  ])
  const repeated = plan.links
    .filter((link, index) => plan.links.findIndex((other) => other.action === link.action && other.item === link.item) !== index)
    .map((link): PlanFault => ({ entry: link.code, code: 'duplicate-code', at: `${link.action} and ${link.item}` }))
  return [...links, ...repeated]
}
