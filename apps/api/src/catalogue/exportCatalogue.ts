import type {
  ActionEntry,
  ImpreciseDate,
  Kind,
  Owner,
  Printed,
  Responsible,
  SourceReference,
  StatementEntry,
  Text,
} from '@actielijn/plan'
import { catalogue } from '@actielijn/plan/catalogue'
import { csvOf } from '@actielijn/report'

/** One entry of the catalogue as it is exported; what the source does not say is null. */
export interface ExportedEntry {
  readonly code: string
  readonly kind: Kind
  readonly printed: Printed
  readonly line: string | null
  readonly section: string | null
  readonly theme: string | null
  readonly parent: string | null
  readonly title: Text
  readonly summary: Text
  readonly owners: readonly Owner[]
  readonly reporter: string | null
  readonly responsible: Responsible | null
  readonly duration: ActionEntry['duration'] | null
  readonly start: ImpreciseDate | null
  readonly due: ImpreciseDate | null
  readonly source: SourceReference
}

/** The shipped catalogue: actions in printed order, then what else the sources say. */
export function catalogueEntries(): ExportedEntry[] {
  return [...catalogue.actions.map(actionEntry), ...catalogue.statements.map(statementEntry)]
}

function actionEntry(action: ActionEntry): ExportedEntry {
  const { code, kind, printed, line, title, summary, owners, reporter, responsible, duration, source } = action
  return {
    code,
    kind,
    printed,
    line,
    section: action.section ?? null,
    theme: action.theme ?? null,
    parent: action.parent ?? null,
    title,
    summary,
    owners,
    reporter,
    responsible,
    duration,
    start: action.start ?? null,
    due: action.due ?? null,
    source,
  }
}

function statementEntry({ code, kind, line, title, summary, source }: StatementEntry): ExportedEntry {
  const none = { section: null, theme: null, parent: null }
  const nobody = { owners: [], reporter: null, responsible: null, duration: null, start: null, due: null }
  return { code, kind, printed: 'sentence', line: line ?? null, ...none, title, summary, ...nobody, source }
}

const columns: Readonly<Record<string, (entry: ExportedEntry) => string | null>> = {
  code: ({ code }) => code,
  kind: ({ kind }) => kind,
  printed: ({ printed }) => printed,
  line: ({ line }) => line,
  section: ({ section }) => section,
  theme: ({ theme }) => theme,
  parent: ({ parent }) => parent,
  titleNl: ({ title }) => title.nl,
  titleEn: ({ title }) => title.en,
  summaryNl: ({ summary }) => summary.nl,
  summaryEn: ({ summary }) => summary.en,
  owners: ({ owners }) => owners.map(({ organisation, role, basis }) => `${organisation} (${role}, ${basis})`).join('; '),
  reporter: ({ reporter }) => reporter,
  responsible: ({ responsible }) => responsible && `${responsible.member}, ${responsible.ministry} (${responsible.basis})`,
  duration: ({ duration }) => duration,
  start: ({ start }) => dateText(start),
  due: ({ due }) => dateText(due),
  document: ({ source }) => source.document,
  locator: ({ source }) => locatorText(source),
}

/** The same entries as a table; several owners in one cell, separated by semicolons. */
export function catalogueCsv(): string {
  const cells = Object.values(columns)
  const rows = catalogueEntries().map((entry) => cells.map((cell) => cell(entry) ?? undefined))
  return csvOf([], Object.keys(columns), rows)
}

function locatorText({ locator: { headings, opens, ...numbers } }: SourceReference): string {
  const places = Object.entries(numbers).map(([name, place]) => `${name} ${place}`)
  return [...headings, ...places, `“${opens}”`].join(' > ')
}

function dateText(date: ImpreciseDate | null): string | null {
  return date && [date.bound, date.value].filter((part) => part !== undefined).join(' ')
}
