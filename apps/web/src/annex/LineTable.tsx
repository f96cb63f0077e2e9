import type { Annex } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { PhaseBar } from '../ui/PhaseBar.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { TableFrame } from '../ui/TableFrame.tsx'
import { useWords } from '../ui/words.tsx'
import { AnnexRow } from './AnnexRow.tsx'
import styles from './AnnexPage.module.css'
import { useRunningLine } from './runningLine.ts'

const columns = ['action', 'reporter', 'due', 'phase', 'words'] as const

interface LineTableProps {
  line: Annex['lines'][number]
  annex: Annex
}

/** One action line: its counts, and every action under the heading where the source prints it. */
export function LineTable({ line, annex }: LineTableProps) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const heading = plan.heading(line.line)
  const name = heading ? pick(heading.title) : line.line
  const running = useRunningLine(annex, name)
  return (
    <>
      <div className={styles.counts}>
        <p className="utrecht-paragraph">{say('annex.line-count', { count: line.distribution.total })}</p>
        <PhaseBar distribution={line.distribution} label={name} />
      </div>
      <TableFrame caption={say('annex.caption', { line: name })} captionHidden cards>
        <colgroup>
          {columns.map((column) => (
            <col key={column} className={styles[column]} />
          ))}
        </colgroup>
        <thead className="utrecht-table__header">
          {/* A browser repeats the head of a table on every page: the only way to say there what the page is of. */}
          <tr className={`only-print ${styles.running}`}>
            <td colSpan={columns.length}>{running}</td>
          </tr>
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th key={column} scope="col" className="utrecht-table__header-cell">
                {say(`annex.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {line.groups.map(({ heading: code, actions }) => {
          const group = plan.heading(code)
          return (
            <tbody key={code} className="utrecht-table__body">
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length} className="utrecht-table__cell">
                  {group ? <Said text={group.title} /> : code}
                </th>
              </tr>
              {actions.map((row) => (
                <AnnexRow key={row.code} row={row} />
              ))}
            </tbody>
          )
        })}
      </TableFrame>
    </>
  )
}
