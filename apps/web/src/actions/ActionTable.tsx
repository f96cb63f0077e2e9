import { useTable } from '@tanstack/react-table'
import { useMemo, type ReactNode } from 'react'
import type { ActionRow } from '@actielijn/contract'
import { SortHeader, TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './ActionTable.module.css'
import { SearchedText } from './cells.tsx'
import { chosenColumns, columnList, columns, features, type ColumnId } from './columns.tsx'
import { sortedBy, type SavedView } from './savedView.ts'
import { useOutlookShown } from './useOutlookShown.ts'

interface ActionTableProps {
  rows: readonly ActionRow[]
  view: SavedView
  onChange: (view: SavedView) => void
}

/** The actions as a table; on a phone a card each. The server filters and sorts. */
export function ActionTable({ rows, view, onChange }: ActionTableProps) {
  const say = useWords()
  const withOutlook = useOutlookShown()
  const columnVisibility = useMemo(() => {
    const chosen = chosenColumns(view.kolommen, withOutlook)
    return Object.fromEntries(columnList.map(({ id }) => [id, chosen.includes(id)]))
  }, [view.kolommen, withOutlook])
  const table = useTable({ features, columns, data: rows, getRowId: ({ code }) => code, state: { columnVisibility } })
  return (
    <SearchedText value={view.tekst}>
      <TableFrame caption={say('list.caption')} captionHidden cards>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {table.getVisibleLeafColumns().map(({ id }) => (
              <Header key={id} id={id} view={view} onChange={onChange} />
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className="utrecht-table__row">
              {row.getVisibleCells().map((cell) => (
                <Cell key={cell.id} id={cell.column.id}>
                  <table.FlexRender cell={cell} />
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </SearchedText>
  )
}

function Cell({ id, children }: { id: string; children: ReactNode }) {
  const say = useWords()
  if (id === 'title') {
    return (
      <th scope="row" className={`utrecht-table__cell ${styles.title}`}>
        {children}
      </th>
    )
  }
  return (
    <td className="utrecht-table__cell" data-label={headerOf(id, say)}>
      <div>{children}</div>
    </td>
  )
}

const headerOf = (id: string, say: ReturnType<typeof useWords>) => say(`list.column.${id as ColumnId}`) // ids of `columns`

function Header({ id, view, onChange }: { id: string; view: SavedView; onChange: (view: SavedView) => void }) {
  const say = useWords()
  const column = columnList.find((one) => one.id === id)
  const words = headerOf(id, say)
  if (!column || !('sort' in column)) {
    return (
      <th scope="col" className="utrecht-table__header-cell">
        {words}
      </th>
    )
  }
  const order = view.richting === 'aflopend' ? 'desc' : 'asc'
  return (
    <SortHeader order={view.sortering === column.sort ? order : undefined} onSort={() => onChange(sortedBy(view, column.sort))}>
      {words}
    </SortHeader>
  )
}
