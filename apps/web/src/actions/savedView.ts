import { sortKeys, type ActionFilter } from '@actielijn/contract'
import { attentions, freshnesses, isDay, kinds, latenesses, outlooks, ownerRoles, phases } from '@actielijn/plan'
import type { AsOfQuery } from '../api/asOf.ts'
import type { ActionsSearch } from '../ui/links.tsx'

/** The address of "Acties" is the saved view: filters, sort and columns, and nothing kept elsewhere. */
export type SavedView = ActionsSearch & {
  /** Shown columns with commas between, when they differ from the usual ones. */
  kolommen?: string
}

export type SortKey = (typeof sortKeys)[number]

/** Filters that take several values: their name in the address, their name on the wire, and what they may be. */
export const listFilters = [
  { name: 'lijn', wire: 'line' },
  { name: 'thema', wire: 'theme' },
  { name: 'soort', wire: 'kind', values: kinds },
  { name: 'organisatie', wire: 'organisation' },
  { name: 'rol', wire: 'role', values: ['reporter', ...ownerRoles] },
  { name: 'ministerie', wire: 'ministry' },
  { name: 'fase', wire: 'phase', values: phases },
  { name: 'verwachting', wire: 'outlook', values: outlooks },
  { name: 'tijdigheid', wire: 'lateness', values: latenesses },
  { name: 'actualiteit', wire: 'freshness', values: freshnesses },
  { name: 'aandacht', wire: 'attention', values: attentions },
] as const satisfies readonly {
  name: keyof SavedView
  wire: keyof ActionFilter
  values?: readonly string[]
}[]
export type ListFilter = (typeof listFilters)[number]['name']
type WireList = (typeof listFilters)[number]['wire']

const codeForm = /^[\w.:-]{1,80}$/

/** The values of one filter in the address; those that cannot exist are left out. */
export function valuesIn(view: SavedView, name: ListFilter): string[] {
  const filter = listFilters.find((one) => one.name === name)
  const allowed: readonly string[] | undefined = filter && 'values' in filter ? filter.values : undefined
  const known = (value: string) => (allowed ? allowed.includes(value) : codeForm.test(value))
  return [...new Set((view[name] ?? '').split(','))].filter(known)
}

/** Reads the saved view out of an address; anything unreadable is left out. */
export function readSavedView(raw: Record<string, unknown>): SavedView {
  const view: SavedView = {}
  for (const { name } of listFilters) {
    const values = valuesIn({ [name]: textIn(raw[name]) }, name)
    if (values.length > 0) view[name] = values.join(',')
  }
  const before = textIn(raw['voor'])
  if (isDay(before)) view.voor = before
  const text = textIn(raw['tekst']).slice(0, 200)
  if (text.trim() !== '') view.tekst = text
  if (raw['niveau'] === 'alle') view.niveau = 'alle'
  const sort = sortKeys.find((key) => key === raw['sortering'])
  if (sort) view.sortering = sort
  if (raw['richting'] === 'oplopend' || raw['richting'] === 'aflopend') view.richting = raw['richting']
  const columns = textIn(raw['kolommen'])
  if (/^[a-zA-Z,]{1,400}$/.test(columns)) view.kolommen = columns
  return view
}

/** What the API is asked for; the columns are the screen's own business. */
export function filterOf(view: SavedView, asOf: AsOfQuery): ActionFilter {
  const lists = Object.fromEntries(
    listFilters.flatMap(({ name, wire }) => {
      const values = valuesIn(view, name)
      return values.length > 0 ? [[wire, values]] : []
    }),
  ) as Pick<ActionFilter, WireList> // `valuesIn` checks each against its closed list
  return {
    ...lists,
    ...(view.voor && { dueBefore: view.voor }),
    ...(view.tekst && { text: view.tekst.trim() }),
    ...(view.niveau && { level: 'all' }),
    ...(view.sortering && { sort: sortKeys.find((key) => key === view.sortering) }),
    ...(view.richting && { order: view.richting === 'aflopend' ? 'desc' : 'asc' }),
    ...asOf,
  }
}

/** The same view with one value of one filter more, or less when it is there. */
export function toggled(view: SavedView, name: ListFilter, value: string): SavedView {
  const values = valuesIn(view, name)
  return withValues(view, name, values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
}

/** The same view with these values of one filter. */
export function withValues(view: SavedView, name: ListFilter, values: readonly string[]): SavedView {
  const { [name]: _before, ...rest } = view
  return values.length > 0 ? { ...rest, [name]: values.join(',') } : rest
}

/** The same view without any filter; sort, columns and level stay. */
export function withoutFilters({ sortering, richting, kolommen, niveau }: SavedView): SavedView {
  return readSavedView({ sortering, richting, kolommen, niveau })
}

/** Sorting by a column: upwards first, then downwards, then as the plan prints it. */
export function sortedBy(view: SavedView, key: SortKey): SavedView {
  const { sortering, richting, ...rest } = view
  if (sortering !== key) return { ...rest, sortering: key, richting: 'oplopend' }
  return richting === 'aflopend' ? rest : { ...rest, sortering: key, richting: 'aflopend' }
}

/** A router may have read `2020` as a number, or a list as an array. */
function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join(',')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
