import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CrossWalkView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import type { CrossWalkSearch } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'
import { resultsId } from './resultsId.ts'

/** With more columns than this only their codes fit in the heading. */
const mostTitles = 8

interface ColumnTitles {
  codes: readonly string[]
  titles?: CrossWalkView['groups']
}

function useColumnTitle({ titles = [] }: Pick<ColumnTitles, 'titles'>) {
  const plan = usePlan()
  return (code: string) => plan.heading(code)?.title ?? titles.find((group) => group.code === code)?.title
}

export function Columns({ first, codes, titles }: ColumnTitles & { first: string }) {
  const titleOf = useColumnTitle({ titles })
  return (
    <thead className="utrecht-table__header">
      <tr className="utrecht-table__row">
        <th scope="col" className={`utrecht-table__header-cell ${styles.first}`}>
          {first}
        </th>
        {codes.map((code) => {
          const title = titleOf(code)
          return (
            <th key={code} scope="col" className={`utrecht-table__header-cell ${styles.column}`}>
              <span className={styles.code}>{code}</span>
              {title && codes.length <= mostTitles && (
                <span className={styles.columnTitle}>
                  <Said text={title} />
                </span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** What the codes of the columns stand for, where the columns themselves have no room to say so. */
export function Legend({ codes, titles }: ColumnTitles) {
  const say = useWords()
  const titleOf = useColumnTitle({ titles })
  return (
    <details className={codes.length <= mostTitles ? styles.legendOnPhone : styles.legend}>
      <summary>{say('cross.legend')}</summary>
      <ul>
        {codes.map((code) => {
          const title = titleOf(code)
          return (
            <li key={code}>
              <span className={styles.code}>{code}</span> {title && <Said text={title} />}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

interface FigureProps {
  /** Code of the column, for where rows are cards. */
  column: string
  count: number
  to: CrossWalkSearch | { [Key in keyof CrossWalkSearch]: CrossWalkSearch[Key] | undefined }
  label: (count: number) => string
}

/** A cell that leads to what it counts. */
export function Figure({ column, count, to, label }: FigureProps) {
  return (
    <td className={`utrecht-table__cell ${styles.figure} ${count === 0 ? styles.empty : ''}`} data-label={column}>
      {count === 0 ? (
        <span className={styles.nought}>0</span>
      ) : (
        <Link className={styles.cell} to="." search={to} hash={resultsId} aria-label={label(count)}>
          {count}
        </Link>
      )}
    </td>
  )
}

export function Coded({ code, title }: { code: string; title: ReactNode }) {
  return (
    <>
      <span className={styles.code}>{code}</span> {title}
    </>
  )
}
