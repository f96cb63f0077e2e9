import type { HeadingEntry } from './heading.ts'
import type { PlanFault } from './planFault.ts'
import type { PlanFile } from './planFile.ts'

/**
 * Faults of how a plan hangs together: every version in force is one of its sources, nothing stands under itself, an
 * action stands under headings of the right level (or its line would count less than the total), lists of other bodies
 * have a publisher, and no code means two things.
 */
export function structureFaults(plan: PlanFile): PlanFault[] {
  const { programme, sources, headings, actions, organisations, frameworks } = plan
  const documents = new Set(sources.map(({ code }) => code))
  const publishers = new Set(organisations.map(({ code }) => code))
  const levels = new Map(headings.map(({ code, level }) => [code, level]))
  return [
    ...duplicates(plan),
    ...programme.plans.filter((code) => !documents.has(code)).map((code) => unknown(programme.code, `plans: ${code}`)),
    ...[...belowThemselves(headings), ...belowThemselves(actions)].map((entry): PlanFault => ({ entry, code: 'below-itself', at: 'parent' })),
    ...actions.flatMap(({ code, ...places }) => levelFaults(code, places, levels)),
    ...frameworks.flatMap(({ code, publisher }) => (publishers.has(publisher) ? [] : [unknown(code, `publisher: ${publisher}`)])),
  ]
}

const unknown = (entry: string, at: string): PlanFault => ({ entry, code: 'unknown-reference', at })

function duplicates({ headings, statements, actions, organisations, sources, members, frameworks, links }: PlanFile): PlanFault[] {
  const items = frameworks.flatMap((framework) => framework.items ?? [])
  const lists = { entries: [...headings, ...statements, ...actions, ...items], organisations, sources, members, frameworks, links }
  return Object.entries(lists).flatMap(([at, entries]) => {
    const codes = entries.map(({ code }) => code)
    return codes.filter((code, index) => codes.indexOf(code) !== index).map((entry): PlanFault => ({ entry, code: 'duplicate-code', at }))
  })
}

/** Codes of those that one comes back to by going up from them. */
function belowThemselves(entries: readonly { readonly code: string; readonly parent?: string }[]): string[] {
  const parents = new Map(entries.map(({ code, parent }) => [code, parent]))
  return entries.flatMap(({ code }) => {
    const passed = new Set<string>()
    for (let above = parents.get(code); above !== undefined && !passed.has(above); above = parents.get(above)) {
      if (above === code) return [code]
      passed.add(above)
    }
    return []
  })
}

function levelFaults(
  entry: string,
  places: { readonly [Level in HeadingEntry['level']]?: string },
  levels: ReadonlyMap<string, HeadingEntry['level']>,
): PlanFault[] {
  return (['line', 'section', 'theme'] as const).flatMap((level): PlanFault[] => {
    const code = places[level]
    const found = code === undefined ? undefined : levels.get(code)
    return found === undefined || found === level ? [] : [{ entry, code: 'wrong-level', at: `${level}: ${String(code)}` }]
  })
}
