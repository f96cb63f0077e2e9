import type { Distribution, OrganisationProgress } from '@actielijn/contract'

/** The roles to look at, by their Dutch name in the address; the first is shown when none is named. */
export const capacities = [
  { name: 'penvoerder', role: 'reporter', of: (item: OrganisationProgress) => item.asReporter },
  { name: 'trekker', role: 'lead', of: (item: OrganisationProgress) => item.asLead },
  { name: 'partner', role: 'partner', of: (item: OrganisationProgress) => item.asPartner },
  { name: 'doelgroep', role: 'addressee', of: (item: OrganisationProgress) => item.asAddressee },
] as const
export type Capacity = (typeof capacities)[number]

/** Columns with figures: how the address calls them and where the figure stands. */
export const figures = [
  { name: 'acties', figure: ({ total }: Distribution) => total },
  { name: 'niet-gestart', figure: ({ phases }: Distribution) => phases['not-started'] },
  { name: 'loopt', figure: ({ phases }: Distribution) => phases.running },
  { name: 'aangehouden', figure: ({ phases }: Distribution) => phases['on-hold'] },
  { name: 'afgerond', figure: ({ phases }: Distribution) => phases.completed },
  { name: 'geborgd', figure: ({ phases }: Distribution) => phases.embedded },
  { name: 'te-laat', figure: ({ overdue }: Distribution) => overdue },
  { name: 'stil', figure: ({ stale }: Distribution) => stale },
  { name: 'nooit', figure: ({ never }: Distribution) => never },
] as const
export type FigureName = (typeof figures)[number]['name']

export type SortName = 'organisatie' | FigureName | 'laatste'

/** The address of the page: role, sort and direction. */
export interface OrganisationsSearch {
  als?: Capacity['name']
  sortering?: SortName
  richting?: 'oplopend' | 'aflopend'
}

const sortNames: readonly SortName[] = ['organisatie', ...figures.map(({ name }) => name), 'laatste']

/** How the table opens: who has most to do comes first. */
export const firstOrder = { sortering: 'acties', richting: 'aflopend' } as const satisfies OrganisationsSearch

/** Reads the address; anything unknown is left out. */
export function readOrganisationsSearch(raw: Record<string, unknown>): OrganisationsSearch {
  const als = capacities.find(({ name }) => name === raw['als'])?.name
  const sortering = sortNames.find((name) => name === raw['sortering'])
  const richting = raw['richting'] === 'oplopend' || raw['richting'] === 'aflopend' ? raw['richting'] : undefined
  return { ...(als && { als }), ...(sortering && { sortering }), ...(sortering && richting && { richting }) }
}

/** Sorting by a column once more turns it round; names begin at A, figures at the highest. */
export function sortedBy({ sortering, richting, ...rest }: OrganisationsSearch, name: SortName): OrganisationsSearch {
  const first = name === 'organisatie' || name === 'laatste' ? 'oplopend' : 'aflopend'
  const second = first === 'oplopend' ? 'aflopend' : 'oplopend'
  const now = richting ?? first
  return { ...rest, sortering: name, richting: sortering === name && now === first ? second : first }
}

/**
 * The organisations with actions in that role, in the order asked for; without one, as the server gave them.
 * Who never reported comes before the longest silence. Equal ones stay in the order of their names.
 */
export function inOrder(
  items: readonly OrganisationProgress[],
  { sortering, richting }: OrganisationsSearch,
  capacity: Capacity,
  nameOf: (code: string) => string,
): OrganisationProgress[] {
  const present = items.filter((item) => capacity.of(item).total > 0)
  if (!sortering) return present
  const collator = new Intl.Collator('nl')
  const byName = (a: OrganisationProgress, b: OrganisationProgress) =>
    collator.compare(nameOf(a.organisation), nameOf(b.organisation))
  const figure = figures.find(({ name }) => name === sortering)?.figure
  const compare = figure
    ? (a: OrganisationProgress, b: OrganisationProgress) => figure(capacity.of(a)) - figure(capacity.of(b))
    : sortering === 'laatste'
      ? (a: OrganisationProgress, b: OrganisationProgress) => collator.compare(a.lastAbout ?? '', b.lastAbout ?? '')
      : byName
  const sign = richting === 'aflopend' ? -1 : 1
  return present.toSorted((a, b) => sign * compare(a, b) || byName(a, b))
}
