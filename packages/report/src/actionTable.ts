import type { ActionEntry, HeadingEntry, MemberEntry, OrganisationEntry, Programme, Text, UserText } from '@actielijn/plan'
import type { Cell } from './csv.ts'
import { labels } from './labels.ts'
import { periodText } from './periodText.ts'
import { said } from './said.ts'
import type { Standing } from './standing.ts'

/** What a row of an exported table is made from. */
export interface TableRow extends Standing {
  readonly happened?: UserText
  readonly next?: UserText
}

export interface TableNames {
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  readonly headings: ReadonlyMap<string, HeadingEntry>
  readonly members: ReadonlyMap<string, MemberEntry>
  /** The programme's own words for the levels of its headings. */
  readonly levels?: Programme['levels']
  readonly language: 'nl' | 'en'
}

interface Column {
  readonly header: Text
  readonly cell: (row: TableRow, names: TableNames) => Cell
}

const user = (text: UserText | undefined, language: 'nl' | 'en') => (language === 'en' ? (text?.en ?? text?.nl) : text?.nl)
const heading = (code: string | undefined, { headings, language }: TableNames) => {
  const entry = code === undefined ? undefined : headings.get(code)
  return entry ? said(entry.title, language) : code
}
const organisation = (code: string, { organisations, language }: TableNames) => organisations.get(code)?.name[language] ?? code

function owners({ owners: all }: ActionEntry, names: TableNames): string {
  return all.map((owner) => `${organisation(owner.organisation, names)} (${labels.role[owner.role][names.language]})`).join('; ')
}

const columns = {
  code: { header: { nl: 'Code', en: 'Code' }, cell: ({ action }) => action.code },
  parent: { header: { nl: 'Onderdeel van', en: 'Part of' }, cell: ({ action }) => action.parent },
  kind: { header: { nl: 'Soort', en: 'Kind' }, cell: ({ action }, { language }) => labels.kind[action.kind][language] },
  line: { header: { nl: 'Actielijn', en: 'Action line' }, cell: ({ action }, names) => heading(action.line, names) },
  section: { header: { nl: 'Hoofdstuk', en: 'Chapter' }, cell: ({ action }, names) => heading(action.section, names) },
  theme: { header: { nl: 'Thema', en: 'Theme' }, cell: ({ action }, names) => heading(action.theme, names) },
  title: { header: { nl: 'Actie', en: 'Action' }, cell: ({ action }, { language }) => said(action.title, language) },
  summary: { header: { nl: 'Samenvatting', en: 'Summary' }, cell: ({ action }, { language }) => said(action.summary, language) },
  owners: { header: { nl: 'Organisaties', en: 'Organisations' }, cell: ({ action }, names) => owners(action, names) },
  reporter: { header: { nl: 'Penvoerder', en: 'Reporter' }, cell: ({ action }, names) => organisation(action.reporter, names) },
  ministry: {
    header: { nl: 'Verantwoordelijk ministerie', en: 'Responsible ministry' },
    cell: ({ action }, names) => organisation(action.responsible.ministry, names),
  },
  member: {
    header: { nl: 'Bewindspersoon', en: 'Member of government' },
    cell: ({ action }, { members, language }) => members.get(action.responsible.member)?.title[language] ?? action.responsible.member,
  },
  start: { header: { nl: 'Start', en: 'Start' }, cell: ({ action }, { language }) => action.start && periodText(action.start, language) },
  due: { header: { nl: 'Termijn', en: 'Due' }, cell: ({ action }, { language }) => action.due && periodText(action.due, language) },
  phase: { header: { nl: 'Fase', en: 'Phase' }, cell: ({ phase }, { language }) => labels.phase[phase][language] },
  result: { header: { nl: 'Uitkomst', en: 'Result' }, cell: ({ result }, { language }) => result && labels.result[result][language] },
  outlook: { header: { nl: 'Verwachting', en: 'Outlook' }, cell: ({ outlook }, { language }) => outlook && labels.outlook[outlook][language] },
  motive: { header: { nl: 'Motivering', en: 'Motive' }, cell: ({ state }) => state.motive },
  onHold: { header: { nl: 'Reden van aanhouden', en: 'Reason for hold' }, cell: ({ state }) => state.onHold?.reason },
  expected: {
    header: { nl: 'Verwacht gereed', en: 'Expected completion' },
    cell: ({ state }, { language }) => state.expected && periodText(state.expected, language),
  },
  count: {
    header: { nl: 'Telling', en: 'Count' },
    cell: ({ state: { count } }, { language }) => count && `${count.done} ${language === 'nl' ? 'van' : 'of'} ${count.of} ${count.unit}`,
  },
  lateness: { header: { nl: 'Op tijd', en: 'Lateness' }, cell: ({ lateness }, { language }) => labels.lateness[lateness][language] },
  monthsLate: { header: { nl: 'Maanden te laat', en: 'Months late' }, cell: ({ monthsLate }) => monthsLate },
  freshness: { header: { nl: 'Actualiteit', en: 'Freshness' }, cell: ({ freshness }, { language }) => labels.freshness[freshness][language] },
  lastAbout: { header: { nl: 'Laatste stand', en: 'Last about' }, cell: ({ state }) => state.lastAbout },
  happened: { header: { nl: 'Wat er gebeurde', en: 'What happened' }, cell: ({ happened }, { language }) => user(happened, language) },
  next: { header: { nl: 'Wat er volgt', en: 'What comes next' }, cell: ({ next }, { language }) => user(next, language) },
} as const satisfies Record<string, Column>

export type ActionColumn = keyof typeof columns
export const actionColumns = Object.keys(columns) as readonly ActionColumn[] // keys of the literal above

/** What a list shows when nobody chose. */
export const usualColumns: readonly ActionColumn[] = [
  'code', 'line', 'title', 'owners', 'reporter', 'ministry', 'due', 'phase', 'result', 'outlook', 'lateness', 'freshness', 'lastAbout', 'happened',
]

/** What the annex for parliament shows. */
export const annexColumns: readonly ActionColumn[] = [
  'line', 'section', 'theme', 'code', 'parent', 'title', 'owners', 'reporter', 'ministry', 'due', 'phase', 'result', 'onHold', 'expected', 'count', 'lateness', 'lastAbout', 'happened', 'next',
]

/** Whether a column of that name exists. */
export function isActionColumn(name: string): name is ActionColumn {
  return Object.hasOwn(columns, name)
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Header and cells of the chosen columns. */
export function actionTable(
  rows: readonly TableRow[],
  chosen: readonly ActionColumn[],
  names: TableNames,
): { readonly header: string[]; readonly rows: Cell[][] } {
  const picked = chosen.map((name): Column => columns[name])
  const own: Partial<Record<ActionColumn, Text | undefined>> = {
    line: names.levels?.line?.one,
    section: names.levels?.section?.one,
    theme: names.levels?.theme?.one,
  }
  return {
    header: chosen.map((name) => capitalised((own[name] ?? columns[name].header)[names.language])),
    rows: rows.map((row) => picked.map(({ cell }) => cell(row, names))),
  }
}
