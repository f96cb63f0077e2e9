import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { ActionRow } from '@actielijn/contract'
import { DueCell, ExpectedCell, HeadingCell, LastAboutCell, OwnersCell, PhaseCell, ReporterCell, TitleCell, WordsCell } from './cells.tsx'
import { AttentionBadge, OutlookBadge } from '../ui/badges.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import type { SortKey } from './savedView.ts'

/** The columns of the table in their order, how each sorts, and what of it goes into the CSV. */
export const columnList = [
  { id: 'title', sort: 'title', csv: ['code', 'title'], fixed: true },
  { id: 'line', csv: ['line', 'section', 'theme'] },
  { id: 'kind', csv: ['kind'] },
  { id: 'reporter', sort: 'reporter', csv: ['reporter'], usual: true },
  { id: 'owners', csv: ['owners'] },
  { id: 'ministry', csv: ['ministry', 'member'] },
  { id: 'attention', sort: 'attention', csv: ['lateness', 'monthsLate', 'freshness'] },
  { id: 'phase', sort: 'phase', csv: ['phase', 'result'], usual: true },
  { id: 'outlook', csv: ['outlook'], usual: true },
  { id: 'due', sort: 'due', csv: ['due', 'lateness', 'monthsLate'], usual: true },
  { id: 'expected', csv: ['expected'] },
  { id: 'count', csv: ['count'] },
  { id: 'lastAbout', sort: 'lastAbout', csv: ['lastAbout', 'freshness'], usual: true },
  { id: 'words', csv: ['happened'] },
] as const satisfies readonly { id: string; sort?: SortKey; csv: readonly string[]; fixed?: true; usual?: true }[]
export type ColumnId = (typeof columnList)[number]['id']

export const features = tableFeatures({ columnVisibilityFeature })
const helper = createColumnHelper<typeof features, ActionRow>()

const shown: Record<ColumnId, (row: ActionRow) => React.ReactNode> = {
  title: (row) => <TitleCell row={row} />,
  line: (row) => <HeadingCell row={row} />,
  kind: (row) => <KindCell row={row} />,
  reporter: (row) => <ReporterCell row={row} />,
  owners: (row) => <OwnersCell row={row} />,
  ministry: (row) => <OrganisationName code={row.responsible.ministry} />,
  attention: (row) => (
    <AttentionBadge attention={row.attention} monthsLate={row.monthsLate} lastAbout={row.state.lastAbout} />
  ),
  phase: (row) => <PhaseCell row={row} />,
  outlook: (row) => (row.state.outlook ? <OutlookBadge outlook={row.state.outlook} /> : '–'),
  due: (row) => <DueCell row={row} />,
  expected: (row) => <ExpectedCell row={row} />,
  count: (row) => <CountCell row={row} />,
  lastAbout: (row) => <LastAboutCell row={row} />,
  words: (row) => <WordsCell row={row} />,
}

/** For the table: stable, so that it does not compute its rows anew with every render. */
export const columns = helper.columns(
  columnList.map(({ id }) => helper.display({ id, cell: ({ row }) => shown[id](row.original) })),
)

/**
 * Which columns the address asks for; the usual ones when it does not say. The title is always there, the outlook
 * only where the reader gets to see it.
 */
export function chosenColumns(asked: string | undefined, withOutlook: boolean): ColumnId[] {
  const wanted = asked?.split(',')
  return columnList
    .filter(({ id }) => withOutlook || id !== 'outlook')
    .filter((column) => 'fixed' in column || (wanted ? wanted.includes(column.id) : 'usual' in column))
    .map(({ id }) => id)
}

/** How the address says which columns are shown; nothing when they are the usual ones. */
export function askedColumns(chosen: readonly ColumnId[], withOutlook: boolean): string | undefined {
  const asked = columnList.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
  return asked.join() === chosenColumns(undefined, withOutlook).join() ? undefined : asked.join(',')
}

/** What of these columns goes into the CSV, each once. */
export function csvColumns(chosen: readonly ColumnId[]): string {
  const wanted = columnList.filter(({ id }) => chosen.includes(id)).flatMap(({ csv }): readonly string[] => csv)
  return [...new Set(wanted)].join(',')
}

function KindCell({ row }: { row: ActionRow }) {
  return useWords()(`kind.${row.kind}`)
}

function CountCell({ row }: { row: ActionRow }) {
  const say = useWords()
  const { count } = row.state
  return count ? say('count.of', { done: count.done, of: count.of, unit: count.unit }) : '–'
}
