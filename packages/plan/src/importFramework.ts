import { dayFaults, groundFaults, longestInPlan, textFaults, textOf, type AmendingSetting } from './amending/setting.ts'
import type { AmendmentGround } from './amending/amendmentRequest.ts'
import type { Day } from './day.ts'
import type { Fault } from './fault.ts'
import type { FrameworkEntry, FrameworkItem } from './framework.ts'
import { itemsOf } from './frameworkItems.ts'
import type { LinkEntry } from './link.ts'
import type { StatementEntry } from './heading.ts'
import type { UserText } from './update.ts'
import { mostItems, readFrameworkItems } from './readFrameworkItems.ts'

/** A list that another body reports by, as somebody hands it in. */
export interface FrameworkRequest extends AmendmentGround {
  readonly code: string
  readonly title: UserText
  readonly publisher: string
  /** In which language the items stand that are plain text. */
  readonly language: 'nl' | 'en'
  readonly items: readonly unknown[]
}

/** What an import does with one item. */
export const itemChanges = ['new', 'changed', 'same', 'dropped'] as const
export type ItemChange = (typeof itemChanges)[number]

export interface ImportedFramework {
  readonly faults: readonly Fault[]
  /** In the order of the list, dropped ones last. Rows with faults are not in it. */
  readonly rows: readonly { readonly item: FrameworkItem; readonly change: ItemChange }[]
  /** `added` for a list that is not there yet, `reworded` for one that is. */
  readonly kind: 'added' | 'reworded'
  /** The framework as it then stands; absent while there is a fault. */
  readonly after?: FrameworkEntry
}

interface ImportSetting {
  /** The last day on which this framework was changed; absent for a new one. */
  readonly since?: Day
  readonly plan: AmendingSetting['plan'] & {
    readonly statements: ReadonlyMap<string, StatementEntry>
    readonly frameworks: ReadonlyMap<string, FrameworkEntry>
    readonly links: ReadonlyMap<string, LinkEntry>
  }
}

/**
 * Works out what an imported list makes of the frameworks; nothing may be written while there is a fault.
 * Codes are never reused: an item's code may not be that of an entry, nor of an item of another framework, and an item
 * that something is linked to cannot be dropped.
 */
export function importFramework(request: FrameworkRequest, setting: ImportSetting): ImportedFramework {
  const { plan } = setting
  const before = plan.frameworks.get(request.code)
  const { items: read, faults: rowFaults } = readFrameworkItems(request.items, request.language)
  const items = read.filter((item) => item !== undefined)
  const earlier = before?.items ?? []
  const dropped = rowFaults.length > 0 ? [] : earlier.filter(({ code }) => !items.some((item) => item.code === code))
  const faults = [
    ...groundFaults(request, setting),
    ...dayFaults(request.effective, setting.since),
    ...headFaults(request, setting),
    ...rowFaults.map((fault) => ({ ...fault, pointer: `/items${fault.pointer}` })),
    ...takenFaults(read, request.code, setting),
    ...droppedFaults(dropped, setting),
  ]
  const rows = [
    ...items.map((item) => ({ item, change: changeOf(item, earlier) })),
    ...dropped.map((item) => ({ item, change: 'dropped' as const })),
  ]
  const after = frameworkOf(request, items)
  const kind = before ? 'reworded' : 'added'
  if (faults.length === 0 && before && isSame(before, after)) return { faults: [{ pointer: '/items', code: 'nothing-changed' }], rows, kind }
  return { faults, rows, kind, ...(faults.length === 0 && { after }) }
}

function frameworkOf({ code, title, publisher, language }: FrameworkRequest, items: readonly FrameworkItem[]): FrameworkEntry {
  return { code, title: textOf(title), publisher, ...(language === 'en' && { language }), items }
}

function headFaults({ code, title, publisher, items }: FrameworkRequest, { plan }: ImportSetting): Fault[] {
  const faults = textFaults('/title', title, longestInPlan.title)
  if (!/^[\w.:-]{1,80}$/.test(code)) faults.push({ pointer: '/code', code: code.trim() === '' ? 'required' : 'invalid' })
  // A list of its own kind is never taken for the entries of a source.
  else if (plan.frameworks.get(code)?.entriesOf !== undefined || plan.sources.has(code)) faults.push({ pointer: '/code', code: 'code-taken' })
  if (!plan.organisations.has(publisher)) faults.push({ pointer: '/publisher', code: publisher.trim() === '' ? 'required' : 'unknown' })
  if (items.length === 0) faults.push({ pointer: '/items', code: 'required' })
  if (items.length > mostItems) faults.push({ pointer: '/items', code: 'too-long', limit: mostItems })
  return faults
}

function takenFaults(read: readonly (FrameworkItem | undefined)[], framework: string, { plan }: ImportSetting): Fault[] {
  const others = [...plan.frameworks.values()].filter(({ code }) => code !== framework)
  const taken = new Set([
    ...plan.actions.keys(),
    ...plan.statements.keys(),
    ...plan.headings.keys(),
    ...others.flatMap((other) => itemsOf(other, plan).map(({ code }) => code)),
  ])
  return read.flatMap((item, index): Fault[] =>
    item && taken.has(item.code) ? [{ pointer: `/items/${index}/code`, code: 'code-taken' }] : [],
  )
}

function droppedFaults(dropped: readonly FrameworkItem[], { plan }: ImportSetting): Fault[] {
  const linked = new Set([...plan.links.values()].filter(({ ended }) => !ended).map(({ item }) => item))
  return dropped.filter(({ code }) => linked.has(code)).map(({ code }) => ({ pointer: '/items', code: 'still-linked', limit: code }))
}

function changeOf(item: FrameworkItem, earlier: readonly FrameworkItem[]): Exclude<ItemChange, 'dropped'> {
  const before = earlier.find(({ code }) => code === item.code)
  if (!before) return 'new'
  return isSame(before, item) ? 'same' : 'changed'
}

/** Whether two pieces of plain data are the same, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)))
}
