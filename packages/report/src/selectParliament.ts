import { firstDay, lastDay, type Chamber, type MemberEntry, type ParliamentaryEntry, type ParliamentaryKind, type ParliamentaryStanding, type ParliamentaryState } from '@actielijn/plan'
import { searchable } from './searchable.ts'

/** An item of the register with where it stands and the actions that do something for it. */
export interface ParliamentModel extends ParliamentaryStanding {
  readonly item: ParliamentaryEntry
  /** Codes of the linked actions of the plan in force, in printed order. */
  readonly actions: readonly string[]
}

export const parliamentSorts = ['pressing', 'due', 'made', 'title', 'number', 'state'] as const
export type ParliamentSort = (typeof parliamentSorts)[number]

/** Filters of the register; several values of one mean any of them. */
export interface ParliamentFilter {
  readonly kind?: readonly ParliamentaryKind[] | undefined
  readonly chamber?: readonly Chamber[] | undefined
  readonly state?: readonly ParliamentaryState[] | undefined
  /** Codes of members of government. */
  readonly member?: readonly string[] | undefined
  readonly overdue?: boolean | undefined
  readonly q?: string | undefined
  readonly sort?: ParliamentSort | undefined
  readonly order?: 'asc' | 'desc' | undefined
}

/** What matches, in the order asked for; most pressing first when nobody says. */
export function selectParliament(
  all: readonly ParliamentModel[],
  filter: ParliamentFilter,
  { members, language }: { readonly members: ReadonlyMap<string, MemberEntry>; readonly language: 'nl' | 'en' },
): ParliamentModel[] {
  const words = searchable(filter.q ?? '').split(/\s+/).filter(Boolean)
  const matching = all.filter(
    (model) =>
      among(filter.kind, model.item.kind) &&
      among(filter.chamber, model.item.parliament.chamber) &&
      among(filter.state, model.state) &&
      among(filter.member, model.item.responsible.member) &&
      (!filter.overdue || model.lateness === 'overdue') &&
      hasWords(model, words, members),
  )
  const collator = new Intl.Collator(language, { numeric: true })
  const key = keyOf(filter.sort ?? 'pressing', language)
  const sign = filter.order === 'desc' ? -1 : 1
  return matching.toSorted((a, b) => {
    const [mine, theirs] = [key(a), key(b)]
    // What has no date or number comes last, whichever way round.
    if (mine === undefined || theirs === undefined) return Number(mine === undefined) - Number(theirs === undefined)
    return sign * collator.compare(mine, theirs) || collator.compare(a.item.code, b.item.code)
  })
}

function among<Value>(wanted: readonly Value[] | undefined, value: Value): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value)
}

function hasWords({ item }: ParliamentModel, words: readonly string[], members: ReadonlyMap<string, MemberEntry>): boolean {
  if (words.length === 0) return true
  const { number, askedBy, debate, fulfilments } = item.parliament
  const member = members.get(item.responsible.member)?.title
  const texts = [item.title, item.summary, debate, member, ...fulfilments.map(({ note }) => note)].flatMap((text) => [text?.nl, text?.en])
  const found = searchable([item.code, number, askedBy, ...fulfilments.map(({ reference }) => reference), ...(item.papers ?? []), ...texts].filter(Boolean).join(' '))
  return words.every((word) => found.includes(word))
}

const pressing: Record<ParliamentaryStanding['lateness'], string> = { overdue: '0', 'in-time': '1', 'no-date': '2', delivered: '3' }
const states: Record<ParliamentaryState, string> = { open: '0', partly: '1', fulfilled: '2' }

function keyOf(sort: ParliamentSort, language: 'nl' | 'en'): (model: ParliamentModel) => string | undefined {
  switch (sort) {
    case 'pressing':
      return ({ item, lateness }) => `${pressing[lateness]} ${item.due ? lastDay(item.due) : ''}`
    case 'due':
      return ({ item }) => item.due && lastDay(item.due)
    case 'made':
      return ({ item: { parliament } }) => parliament.made && firstDay(parliament.made)
    case 'title':
      return ({ item: { title } }) => title[language] || title.nl
    case 'number':
      return ({ item: { parliament } }) => parliament.number
    case 'state':
      return ({ state }) => states[state]
  }
}
