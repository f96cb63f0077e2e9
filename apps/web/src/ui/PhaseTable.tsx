import type { ReactNode } from 'react'
import type { Distribution } from '@actielijn/contract'
import { phases } from '@actielijn/plan'
import { TableFrame } from './TableFrame.tsx'
import { useWords } from './words.tsx'

export interface PhaseRow {
  key: string
  heading: ReactNode
  distribution: Distribution
}

interface PhaseTableProps {
  caption: string
  /** What a row is: "Actielijn". */
  rowName: string
  rows: readonly PhaseRow[]
  total?: Distribution
}

/** The same counts as the bars, as a table. */
export function PhaseTable({ caption, rowName, rows, total }: PhaseTableProps) {
  const say = useWords()
  const figures = ({ phases: counts, total: all, overdue, stale, never }: Distribution) =>
    [...phases.map((phase) => counts[phase]), all, overdue, stale, never].map((count, index) => (
      // Columns have a fixed order and never move.
      <td key={index} className="utrecht-table__cell utrecht-table__cell--numeric-column">
        {count}
      </td>
    ))
  const columns = [...phases.map((phase) => `phase.${phase}` as const), 'bar.total', 'bar.overdue', 'bar.stale', 'bar.never'] as const
  return (
    <TableFrame caption={caption}>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          <th scope="col" className="utrecht-table__header-cell">
            {rowName}
          </th>
          {columns.map((id) => (
            <th key={id} scope="col" className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column">
              {say(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map((row) => (
          <tr key={row.key} className="utrecht-table__row">
            <th scope="row" className="utrecht-table__cell">
              {row.heading}
            </th>
            {figures(row.distribution)}
          </tr>
        ))}
        {total && (
          <tr className="utrecht-table__row">
            <th scope="row" className="utrecht-table__cell">
              {say('bar.total')}
            </th>
            {figures(total)}
          </tr>
        )}
      </tbody>
    </TableFrame>
  )
}
