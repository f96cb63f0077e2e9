import type { ActionEntry, Deadline, Owner } from './action.ts'
import type { FrameworkEntry } from './framework.ts'
import type { StatementEntry } from './heading.ts'
import type { ImpreciseDate } from './period.ts'
import type { Text } from './source.ts'
import type { Kind } from './words.ts'

/** One item of a framework, whether it is a row of the list itself or an entry of a source. */
export interface ItemOfFramework {
  readonly code: string
  readonly title: Text
  /** What an entry says beyond its title. */
  readonly summary?: Text
  /** The chapter it stands under, where its source has chapters. */
  readonly chapter?: string
  readonly kind?: Kind
  /** Who must act. */
  readonly owners?: readonly Owner[]
  readonly deadlines?: readonly Deadline[]
  readonly urgency?: 'urgent' | 'normal'
  /** When it is due, or the period it is about. */
  readonly period?: ImpreciseDate
  /** An entry of a plan or source, that has a page of its own. */
  readonly entry: boolean
}

interface Entries {
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly statements: ReadonlyMap<string, StatementEntry>
}

/** The items of a framework in printed order: its own list, or the entries whose code begins as it says. */
export function itemsOf(framework: FrameworkEntry, { actions, statements }: Entries): ItemOfFramework[] {
  const { items = [], entriesOf, kinds } = framework
  const own = items.map(({ text, ...item }): ItemOfFramework => ({ ...item, title: text, entry: false }))
  if (entriesOf === undefined) return own
  const belongs = ({ code, kind }: { readonly code: string; readonly kind: Kind }) =>
    code.startsWith(entriesOf) && (kinds === undefined || kinds.includes(kind))
  return [
    ...own,
    ...[...actions.values()].filter(belongs).map(itemOfAction),
    ...[...statements.values()].filter(belongs).map(itemOfStatement),
  ]
}

function itemOfAction({ code, kind, line, title, summary, owners, deadlines, due }: ActionEntry): ItemOfFramework {
  return {
    code,
    kind,
    title,
    summary,
    chapter: line,
    owners,
    ...(deadlines && { deadlines }),
    ...(due && { period: due }),
    entry: true,
  }
}

function itemOfStatement({ code, kind, line, title, summary }: StatementEntry): ItemOfFramework {
  return { code, kind, title, summary, ...(line && { chapter: line }), entry: false }
}
