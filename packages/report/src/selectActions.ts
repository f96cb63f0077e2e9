import {
  attentions,
  lastDay,
  phases,
  type ActionEntry,
  type Attention,
  type Day,
  type Freshness,
  type Kind,
  type Lateness,
  type OrganisationEntry,
  type Outlook,
  type OwnerRole,
  type Phase,
} from '@actielijn/plan'
import { said } from './said.ts'
import { searchable } from './searchable.ts'
import type { Standing } from './standing.ts'

/** What a list shows; of one key any of the values, of all keys together all. */
export interface ActionSelection {
  /** Codes of the documents the entries stand in. */
  readonly plan?: readonly string[]
  readonly line?: readonly string[]
  /** Codes of sections or themes. */
  readonly theme?: readonly string[]
  readonly kind?: readonly Kind[]
  readonly organisation?: readonly string[]
  /** The role in which the organisation (or any) takes part. */
  readonly role?: readonly (OwnerRole | 'reporter')[]
  readonly ministry?: readonly string[]
  readonly phase?: readonly Phase[]
  readonly outlook?: readonly Outlook[]
  readonly lateness?: readonly Lateness[]
  readonly freshness?: readonly Freshness[]
  readonly attention?: readonly Attention[]
  readonly dueBefore?: Day
  /** Words that must all occur in the plan's own text or the names of who takes part. */
  readonly text?: string
  readonly level?: 'top' | 'all'
  readonly sort?: 'plan' | 'attention' | 'title' | 'reporter' | 'due' | 'phase' | 'lastAbout'
  readonly order?: 'asc' | 'desc'
}

export interface SelectionNames {
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  readonly language: 'nl' | 'en'
}

/** The actions that match, sorted; ties and the sort `plan` keep the order of the plan. */
export function selectActions(standings: readonly Standing[], selection: ActionSelection, names: SelectionNames): Standing[] {
  const matching = standings.filter((standing) => matches(standing, selection, names))
  const compare = comparing(selection.sort ?? 'plan', names)
  const direction = selection.order === 'desc' ? -1 : 1
  // Sorting is stable; "plan" descending is the plan from its end.
  if (!compare) return direction === 1 ? matching : matching.toReversed()
  return matching.toSorted((a, b) => direction * compare(a, b))
}

function matches(standing: Standing, selection: ActionSelection, names: SelectionNames): boolean {
  const { action } = standing
  const { line, theme, kind, ministry, phase, outlook, lateness, freshness, attention, dueBefore } = selection
  return (
    (selection.level === 'all' || action.parent === undefined) &&
    among(selection.plan, action.source.document) &&
    among(line, action.line) &&
    (among(theme, action.theme) || among(theme, action.section)) &&
    among(kind, action.kind) &&
    among(ministry, action.responsible.ministry) &&
    among(phase, standing.phase) &&
    among(outlook, standing.outlook) &&
    among(lateness, standing.lateness) &&
    among(freshness, standing.freshness) &&
    among(attention, standing.attention) &&
    takesPart(standing, selection) &&
    (dueBefore === undefined || (action.due !== undefined && lastDay(action.due) < dueBefore)) &&
    hasWords(standing, selection.text, names)
  )
}

function among<Value>(wanted: readonly Value[] | undefined, value: Value | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || (value !== undefined && wanted.includes(value))
}

function takesPart({ action }: Standing, { organisation, role }: ActionSelection): boolean {
  const asReporter = { organisation: action.reporter, role: 'reporter' as const }
  return [asReporter, ...action.owners].some((part) => among(organisation, part.organisation) && among(role, part.role))
}

function hasWords({ action }: Standing, text: string | undefined, { organisations }: SelectionNames): boolean {
  const words = searchable(text ?? '').split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const all = searchableAction(action, organisations)
  return words.every((word) => all.includes(word))
}

type Organisations = SelectionNames['organisations']
const searched = new WeakMap<Organisations, WeakMap<ActionEntry, string>>()

/** What a list is searched in; made once per plan, because plans are shared and never change. */
function searchableAction(action: ActionEntry, organisations: Organisations): string {
  const ofPlan = searched.get(organisations) ?? new WeakMap<ActionEntry, string>()
  searched.set(organisations, ofPlan)
  const known = ofPlan.get(action)
  if (known !== undefined) return known
  const parties = [action.reporter, ...action.owners.map((owner) => owner.organisation)].flatMap((code) => {
    const organisation = organisations.get(code)
    return organisation ? [organisation.name.nl, organisation.name.en, organisation.abbreviation ?? ''] : []
  })
  const { code, title, summary } = action
  const text = searchable([code, title.nl, title.en, summary.nl, summary.en, ...parties].join(' '))
  ofPlan.set(action, text)
  return text
}

const collators = { nl: new Intl.Collator('nl', { numeric: true }), en: new Intl.Collator('en', { numeric: true }) }

type Compare = (a: Standing, b: Standing) => number

function comparing(sort: NonNullable<ActionSelection['sort']>, { organisations, language }: SelectionNames): Compare | undefined {
  const byText = (textOf: (standing: Standing) => string): Compare => (a, b) => collators[language].compare(textOf(a), textOf(b))
  const byNumber = (numberOf: (standing: Standing) => number): Compare => (a, b) => numberOf(a) - numberOf(b)
  const byDay = (dayOf: (standing: Standing) => string): Compare => (a, b) => compareText(dayOf(a), dayOf(b))
  switch (sort) {
    case 'plan':
      return undefined
    case 'attention':
      return mostPressingFirst
    case 'title':
      return byText(({ action }) => said(action.title, language))
    case 'reporter':
      return byText(({ action }) => organisations.get(action.reporter)?.name[language] ?? action.reporter)
    case 'due':
      return byDay(({ action }) => (action.due ? lastDay(action.due) : '9999'))
    case 'phase':
      return byNumber(({ phase }) => phases.indexOf(phase))
    case 'lastAbout':
      return byDay(({ state }) => state.lastAbout ?? '')
  }
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** By why it needs a person, then by how long it has been late. */
export const mostPressingFirst: Compare = (a, b) =>
  attentions.indexOf(a.attention) - attentions.indexOf(b.attention) || (b.monthsLate ?? -1) - (a.monthsLate ?? -1)
