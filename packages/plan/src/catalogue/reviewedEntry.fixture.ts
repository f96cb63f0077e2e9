import type { CatalogueAction } from './shape.ts'

/**
 * One entry as the reviewed tables write it, so that a table is typed from the source and compared as it stands:
 * code, kind, innermost heading, opening words, owners as "role organisation", `~` before one that we infer and the
 * text does not name, and the period it is due in, or "none".
 */
export function asReviewed({ code, kind, line, section, theme, source, owners, due }: CatalogueAction) {
  const named = owners.map(({ role, organisation, basis }) => `${basis === 'implied' ? '~' : ''}${role} ${organisation}`)
  return [
    code,
    kind,
    theme ?? section ?? line,
    source.locator.opens,
    named.join(', ') || 'nobody',
    due ? [due.bound, due.precision, due.value].filter(Boolean).join(' ') : 'none',
  ]
}

/** Who reports on an entry and which member of government answers for it, for those that differ from the rule. */
export function answeredOtherwise(entries: readonly CatalogueAction[], reporter: string, member: string) {
  return Object.fromEntries(
    entries
      .filter((entry) => entry.reporter !== reporter || entry.responsible.member !== member)
      .map((entry) => [entry.code, `${entry.reporter} ${entry.responsible.member}`]),
  )
}
