import type { ActionEntry } from './action.ts'
import type { OrganisationEntry } from './organisation.ts'
import { figureFaults } from './checkFigures.ts'
import { lineageFaults } from './checkLineage.ts'
import { linkFaults } from './checkLinks.ts'
import { structureFaults } from './checkStructure.ts'
import { firstDay, isWellFormed, lastDay, type ImpreciseDate } from './period.ts'
import type { PlanFault } from './planFault.ts'
import type { PlanFile } from './planFile.ts'
import { defaultReporter, reportsHere } from './reporter.ts'
import type { Text } from './source.ts'

/**
 * Every fault of a plan: codes unique, references resolve, every action has a reporter and a lead or says why not,
 * every text in both languages, doubles point at each other, dates well formed (DESIGN law 13).
 */
export function checkPlan(plan: PlanFile): PlanFault[] {
  const known = {
    sources: new Set(plan.sources.map(({ code }) => code)),
    headings: new Set(plan.headings.map(({ code }) => code)),
    statements: new Set(plan.statements.map(({ code }) => code)),
    actions: new Map(plan.actions.map((action) => [action.code, action])),
    organisations: new Map(plan.organisations.map((organisation) => [organisation.code, organisation])),
    members: new Set(plan.members.map(({ code }) => code)),
  }
  return [
    ...structureFaults(plan),
    ...plan.headings.flatMap((heading) => [
      ...texts(heading.code, { title: heading.title, summary: heading.summary }),
      ...unknown(heading.code, 'parent', known.headings, [heading.parent]),
      ...unknown(heading.code, 'source', known.sources, [heading.source.document]),
    ]),
    ...plan.statements.flatMap((statement) => [
      ...texts(statement.code, { title: statement.title, summary: statement.summary }),
      ...unknown(statement.code, 'organisations', known.organisations, statement.organisations ?? []),
      ...unknown(statement.code, 'source', known.sources, [statement.source.document]),
    ]),
    ...plan.organisations.flatMap((organisation) => organisationFaults(organisation, known.organisations)),
    ...plan.members.flatMap((member) => [
      ...texts(member.code, { title: member.title }),
      ...unknown(member.code, 'ministry', known.organisations, [member.ministry]),
    ]),
    ...plan.actions.flatMap((action) => actionFaults(action, known)),
    ...figureFaults(plan),
    ...linkFaults(plan),
    ...lineageFaults(plan),
  ]
}

interface Known {
  readonly sources: ReadonlySet<string>
  readonly headings: ReadonlySet<string>
  readonly statements: ReadonlySet<string>
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  readonly members: ReadonlySet<string>
}

function texts(entry: string, fields: Record<string, Text | undefined>): PlanFault[] {
  return Object.entries(fields).flatMap(([at, text]) =>
    text && (text.nl.trim() === '' || text.en.trim() === '') ? [{ entry, code: 'text-missing' as const, at }] : [],
  )
}

function unknown(
  entry: string,
  at: string,
  known: { has(code: string): boolean },
  codes: readonly (string | undefined)[],
): PlanFault[] {
  return codes
    .filter((code) => code !== undefined && !known.has(code))
    .map((code) => ({ entry, code: 'unknown-reference', at: `${at}: ${code}` }))
}

function dates(entry: string, fields: Record<string, ImpreciseDate | undefined>): PlanFault[] {
  return Object.entries(fields).flatMap(([at, date]) =>
    date && !isWellFormed(date) ? [{ entry, code: 'bad-date' as const, at: `${at}: ${date.value}` }] : [],
  )
}

function organisationFaults(organisation: OrganisationEntry, known: ReadonlyMap<string, OrganisationEntry>): PlanFault[] {
  const { code, name, spokesman, partOf, successor, validFrom, validUntil } = organisation
  return [
    ...texts(code, { name }),
    ...unknown(code, 'reference', known, [spokesman, partOf, successor]),
    ...dates(code, { validFrom, validUntil }),
  ]
}

function actionFaults(action: ActionEntry, known: Known): PlanFault[] {
  const { code, owners, start, due } = action
  const faults = [
    ...texts(code, { title: action.title, summary: action.summary, noLead: action.noLead }),
    ...unknown(code, 'headings', known.headings, [action.line, action.section, action.theme]),
    ...unknown(code, 'owners', known.organisations, [
      ...owners.map(({ organisation }) => organisation),
      action.reporter,
      action.responsible.ministry,
      ...(action.answers ?? []).map(({ body }) => body),
    ]),
    ...unknown(code, 'member', known.members, [action.responsible.member]),
    ...unknown(code, 'results', known.statements, action.results),
    ...unknown(code, 'source', known.sources, [action.source.document]),
    ...unknown(code, 'parent and doubles', known.actions, [action.parent, ...(action.doubles ?? [])]),
    ...dates(code, { start, due }),
    ...(action.deadlines ?? []).flatMap(({ what, due: own }) => [...texts(code, { deadline: what }), ...dates(code, { deadline: own })]),
  ]
  if (start && due && firstDay(start) > lastDay(due)) faults.push({ entry: code, code: 'bad-date', at: 'due before start' })
  if (!owners.some(({ role }) => role === 'lead') && !action.noLead) faults.push({ entry: code, code: 'no-lead-unexplained', at: 'owners' })
  const reports = (organisation: string) => {
    const entry = known.organisations.get(organisation)
    const voice = (entry?.spokesman !== undefined && known.organisations.get(entry.spokesman)) || entry
    return voice === undefined || reportsHere(voice.type)
  }
  if (action.reporter !== defaultReporter(owners, action.responsible.ministry, reports))
    faults.push({ entry: code, code: 'reporter-unlike-rule', at: `reporter: ${action.reporter}` })
  for (const double of action.doubles ?? [])
    if (!known.actions.get(double)?.doubles?.includes(code)) faults.push({ entry: code, code: 'one-sided-double', at: `doubles: ${double}` })
  if (action.source.locator.headings.length === 0 || action.source.locator.opens.trim() === '')
    faults.push({ entry: code, code: 'bad-locator', at: 'source' })
  return faults
}
