import type { ReactNode } from 'react'
import styles from './TableFrame.module.css'

interface TableFrameProps {
  caption: string
  /** The caption repeats a heading right above: said, not shown. */
  captionHidden?: boolean
  /** On a phone each row becomes a card; give the cells a `data-label`. */
  cards?: boolean
  /** Too wide for a small window also where its rows are no cards yet: it scrolls. */
  wide?: boolean
  children: ReactNode
}

/**
 * A table with its caption, that scrolls within itself and never widens the page. What scrolls can be reached with
 * the keyboard (WCAG 2.1.1); cards do not scroll.
 */
export function TableFrame({ caption, captionHidden = false, cards = false, wide = false, children }: TableFrameProps) {
  return (
    <div className={styles.frame} {...(cards && !wide ? {} : { role: 'group', 'aria-label': caption, tabIndex: 0 })}>
      <table className={`utrecht-table utrecht-table--html-table ${cards ? styles.cards : ''}`}>
        <caption className={`utrecht-table__caption ${captionHidden ? styles.quiet : ''}`}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}

export type Order = 'asc' | 'desc'

interface SortHeaderProps {
  children: string
  /** How the table is sorted by this column now; absent when it is not. */
  order?: Order | undefined
  onSort: () => void
  numeric?: boolean
}

/** A column's heading that sorts by it. */
export function SortHeader({ children, order, onSort, numeric = false }: SortHeaderProps) {
  return (
    <th
      scope="col"
      aria-sort={order && (order === 'asc' ? 'ascending' : 'descending')}
      className={`utrecht-table__header-cell ${numeric ? 'utrecht-table__header-cell--numeric-column' : ''}`}
    >
      <button type="button" className={styles.sort} onClick={onSort}>
        {children}
        <span aria-hidden="true">{order ? (order === 'asc' ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  )
}
