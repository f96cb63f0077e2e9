import type { ParliamentFilterQuery } from '@actielijn/contract'
import { chambers, parliamentaryKinds, parliamentaryStates, type Chamber, type ParliamentaryKind, type ParliamentaryState } from '@actielijn/plan'
import type { AsOfQuery } from '../api/asOf.ts'

/** Columns that sort, by their name in the address. */
export const sortNames = { titel: 'title', nummer: 'number', gedaan: 'made', termijn: 'due', toestand: 'state' } as const
export type SortName = keyof typeof sortNames

/** The address of the register: what is left of it, and in which order; most pressing first when absent. */
export interface ParliamentSearch {
  soort?: ParliamentaryKind
  kamer?: Chamber
  toestand?: ParliamentaryState
  bewindspersoon?: string
  telaat?: 'ja'
  tekst?: string
  sortering?: SortName
  richting?: 'aflopend'
}

/** Reads the address; anything unreadable is left out. */
export function readParliamentSearch(raw: Record<string, unknown>): ParliamentSearch {
  const { bewindspersoon, tekst } = raw
  const soort = parliamentaryKinds.find((one) => one === raw['soort'])
  const kamer = chambers.find((one) => one === raw['kamer'])
  const toestand = parliamentaryStates.find((one) => one === raw['toestand'])
  const sortering = sortNamesIn().find((one) => one === raw['sortering'])
  return {
    ...(soort && { soort }),
    ...(kamer && { kamer }),
    ...(toestand && { toestand }),
    ...(typeof bewindspersoon === 'string' && /^[\w.:-]{1,80}$/.test(bewindspersoon) && { bewindspersoon }),
    ...(raw['telaat'] === 'ja' && { telaat: 'ja' as const }),
    ...(typeof tekst === 'string' && tekst.trim() !== '' && { tekst: tekst.slice(0, 200) }),
    ...(sortering && { sortering }),
    ...(sortering && raw['richting'] === 'aflopend' && { richting: 'aflopend' as const }),
  }
}

const sortNamesIn = () => Object.keys(sortNames) as SortName[] // the keys of the literal above

/** Whether anything is left out. */
export function isFiltered({ sortering: _sortering, richting: _richting, ...filters }: ParliamentSearch): boolean {
  return Object.keys(filters).length > 0
}

/** What the API is asked for. */
export function parliamentFilterOf(search: ParliamentSearch, asOf: AsOfQuery): ParliamentFilterQuery {
  const { soort, kamer, toestand, bewindspersoon, telaat, tekst, sortering, richting } = search
  return {
    ...asOf,
    ...(soort && { kind: [soort] }),
    ...(kamer && { chamber: [kamer] }),
    ...(toestand && { state: [toestand] }),
    ...(bewindspersoon && { member: [bewindspersoon] }),
    ...(telaat && { overdue: 'true' as const }),
    ...(tekst && { q: tekst }),
    ...(sortering && { sort: sortNames[sortering] }),
    ...(richting && { order: 'desc' as const }),
  }
}

/** Sorting by a column once more turns it round. */
export function sortedBy({ sortering, richting, ...rest }: ParliamentSearch, name: SortName): ParliamentSearch {
  return { ...rest, sortering: name, ...(sortering === name && !richting && { richting: 'aflopend' as const }) }
}
