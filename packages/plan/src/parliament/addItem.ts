import type { ActionEntry, Parliament } from '../action.ts'
import { sameValue } from '../amending/changedFields.ts'
import { codeFaults } from '../amending/newAction.ts'
import { dateFaults } from '../amending/period.ts'
import { fault, longestInPlan, textFaults, textOf, type AmendingSetting, type PlanChange } from '../amending/setting.ts'
import type { Day } from '../day.ts'
import type { Fault } from '../fault.ts'
import { firstDay, type ImpreciseDate } from '../period.ts'
import { pastFaults, type ItemChanged, type ParliamentSetting } from './changeItem.ts'
import type { NewParliamentaryItem } from './parliamentRequest.ts'
import { isParliamentary, type Chamber, type ParliamentaryKind } from './parliamentState.ts'

/** The source that items stand in which no document of the catalogue holds, and its one heading. */
export const registerSource = 'kamerregister'
export const registerHeading = 'KAMER'
const registerTitle = { nl: 'Moties en toezeggingen aan de Kamer', en: 'Motions and commitments to parliament' }

/** Longest number in a register and longest name, in characters. */
export const longestNumber = 60
export const longestName = 200

/** A new item of the register. A number is unique within its chamber; it is matched as it stands, never by spelling. */
export function addItem(wanted: NewParliamentaryItem, setting: ParliamentSetting): ItemChanged & { readonly code?: string } {
  const { kind, chamber, number, askedBy, debate, made, due, ministry, member, source } = wanted
  const faults = itemFaults(wanted, setting)
  const reason = { nl: 'Opgenomen bij moties en toezeggingen', en: 'Taken up among motions and commitments' }
  if (faults.length > 0) return { changes: [], faults, reason, source }
  const parliament: Parliament = {
    chamber,
    ...(number?.trim() && { number: number.trim() }),
    ...(askedBy?.trim() && { askedBy: askedBy.trim() }),
    ...(debate?.nl.trim() && { debate: textOf(debate) }),
    ...(made && { made }),
    fulfilments: [],
  }
  const code = freeCode(kind, parliament.number, setting)
  const entry = entryOf(
    { code, kind, title: textOf(wanted.title), summary: textOf(wanted.text), ministry, member, basis: 'explicit', ...(due && { due }), parliament },
    setting,
  )
  const effective = heldFrom(made, setting)
  return { code, faults, changes: [added(entry, effective), ...registerChanges(setting)], reason, source: source.trim() }
}

function itemFaults(wanted: NewParliamentaryItem, setting: ParliamentSetting): Fault[] {
  const { chamber, number = '', title, text, askedBy = '', debate, made, due, source } = wanted
  const said = debate && (debate.nl.trim() || debate.en?.trim())
  return [
    ...(number.trim().length > longestNumber ? [fault('/number', 'too-long', longestNumber)] : []),
    ...numberFaults(number, chamber, setting),
    ...textFaults('/title', title, longestInPlan.title),
    ...textFaults('/text', text, longestInPlan.summary),
    ...(isThere(wanted, setting) ? [fault('/text/nl', 'twice')] : []),
    ...(askedBy.length > longestName ? [fault('/askedBy', 'too-long', longestName)] : []),
    ...(said ? textFaults('/debate', debate, longestInPlan.title) : []),
    ...(made ? pastFaults('/made', made, setting.today) : []),
    ...dateFaults('', { start: made, due }).filter(({ pointer }) => pointer !== '/start'),
    ...answeringFaults(wanted, setting),
    ...(source.trim() === '' ? [fault('/source', 'required')] : []),
    ...(source.length > longestInPlan.source ? [fault('/source', 'too-long', longestInPlan.source)] : []),
  ]
}

/** Without a number the words tell whether it is the same: a form that is sent twice adds one item. */
function isThere({ kind, chamber, number = '', title, text, made }: NewParliamentaryItem, { plan }: AmendingSetting): boolean {
  if (number.trim() !== '') return false
  return [...plan.actions.values()].some(
    (entry) =>
      isParliamentary(entry) &&
      entry.kind === kind &&
      entry.parliament.chamber === chamber &&
      entry.title.nl === title.nl.trim() &&
      entry.summary.nl === text.nl.trim() &&
      sameValue(entry.parliament.made, made),
  )
}

function answeringFaults({ ministry, member }: NewParliamentaryItem, { plan }: AmendingSetting): Fault[] {
  const answers = plan.members.get(member)
  return [
    ...(plan.organisations.get(ministry)?.type === 'ministry' ? [] : [fault('/ministry', ministry === '' ? 'required' : 'unknown')]),
    ...(answers?.ministry === ministry ? [] : [fault('/member', member === '' ? 'required' : answers ? 'not-right' : 'unknown')]),
  ]
}

/** A number is given once within its chamber; `except` is the item that may have it already. */
export function numberFaults(number: string, chamber: Chamber, { plan }: AmendingSetting, except?: string): Fault[] {
  const wanted = number.trim()
  if (wanted === '') return []
  const has = (entry: ActionEntry) => isParliamentary(entry) && entry.parliament.chamber === chamber && entry.parliament.number === wanted
  return [...plan.actions.values()].some((entry) => entry.code !== except && has(entry)) ? [fault('/number', 'twice')] : []
}

interface NewEntry extends Pick<ActionEntry, 'code' | 'title' | 'summary'> {
  readonly kind: ParliamentaryKind
  readonly ministry: string
  readonly member: string
  readonly basis: 'explicit' | 'implied'
  readonly due?: ImpreciseDate
  readonly parliament: Parliament
}

/** The item as the plan keeps it: the ministry does it, the chamber is who it was promised to. */
export function entryOf({ ministry, member, basis, parliament, ...rest }: NewEntry, { plan }: Pick<AmendingSetting, 'plan'>): ActionEntry {
  const chamber = plan.organisations.has(parliament.chamber)
    ? [{ organisation: parliament.chamber, role: 'addressee' as const, basis: 'explicit' as const }]
    : []
  return {
    ...rest,
    printed: 'sentence',
    line: registerHeading,
    owners: [{ organisation: ministry, role: 'lead', basis: 'explicit' }, ...chamber],
    reporter: ministry,
    responsible: { ministry, member, basis },
    duration: 'one-off',
    results: [],
    parliament,
    source: { document: registerSource, locator: { headings: [], opens: '' } },
  }
}

export function added(after: ActionEntry, effective: Day): PlanChange {
  return { subjectType: 'action', subject: after.code, kind: 'added', effective, after }
}

/** It holds from the day it was made: earlier days do not show it. Without that day, from today. */
export function heldFrom(made: ImpreciseDate | undefined, { plan, today }: ParliamentSetting): Day {
  const since = firstDay(plan.programme.published)
  const day = made ? firstDay(made) : today
  return day < since ? since : day
}

/** The register itself, as long as the programme has none. */
export function registerChanges({ plan, today }: ParliamentSetting): PlanChange[] {
  const effective = firstDay(plan.programme.published)
  const source = { document: registerSource, locator: { headings: [], opens: '' } }
  const lead = [...plan.sources.values()].at(0)?.publisher ?? ''
  return [
    ...(plan.sources.has(registerSource)
      ? []
      : [
          {
            subjectType: 'source' as const,
            subject: registerSource,
            kind: 'added' as const,
            effective,
            after: {
              code: registerSource,
              title: registerTitle,
              publisher: lead,
              published: { precision: 'day' as const, value: today },
              publishedBasis: 'implied' as const,
              type: 'register' as const,
            },
          },
        ]),
    ...(plan.headings.has(registerHeading)
      ? []
      : [
          {
            subjectType: 'heading' as const,
            subject: registerHeading,
            kind: 'added' as const,
            effective,
            after: {
              code: registerHeading,
              level: 'line' as const,
              title: registerTitle,
              summary: {
                nl: 'Wat de Kamer vroeg of werd toegezegd en niet in een van de bronnen staat.',
                en: 'What parliament asked or was promised and stands in none of the sources.',
              },
              source,
            },
          },
        ]),
  ]
}

/**
 * A code for a new item: its number where that can be one, else the number without what a code cannot hold, else a
 * letter and the next free number. Codes are never used again (DESIGN law 13).
 */
export function freeCode(kind: ParliamentaryKind, number: string | undefined, setting: AmendingSetting, given: ReadonlySet<string> = new Set()): string {
  const prefix = kind === 'motion' ? 'M' : 'T'
  const plain = number?.replaceAll(/,?\s*nr\.?\s*/gi, '-').replaceAll(/[^\w.:-]+/g, '')
  const wanted = plain ? (/^[A-Z]/i.test(plain) ? plain : `${prefix}-${plain}`) : undefined
  const isFree = (code: string) => codeFaults('', code, [...given], setting).length === 0
  if (wanted && isFree(wanted)) return wanted
  for (let next = 1; ; next += 1) {
    const code = `${wanted ?? prefix}-${next}`
    if (isFree(code)) return code
  }
}
