import { useState, type ReactNode } from 'react'
import type { Distribution } from '@actielijn/contract'
import type { ActionsSearch } from './links.tsx'
import { PhaseBar, PhaseLegend } from './PhaseBar.tsx'
import styles from './PhaseChart.module.css'
import { PhaseTable } from './PhaseTable.tsx'
import { useWords } from './words.tsx'

export interface ChartRow {
  key: string
  heading: ReactNode
  /** The heading as plain text, for those who hear the bar. */
  name: string
  note?: ReactNode
  aside?: ReactNode
  distribution: Distribution
  /** Which actions the row counts: its figures then lead to them. */
  filter?: ActionsSearch
}

interface PhaseChartProps {
  caption: string
  rowName: string
  rows: readonly ChartRow[]
  total?: Distribution
}

/** Bars under one legend, and the same counts as a table for who asks. */
export function PhaseChart({ caption, rowName, rows, total }: PhaseChartProps) {
  const say = useWords()
  const [asTable, setAsTable] = useState(false)
  return (
    <div>
      <div className={styles.top}>
        <PhaseLegend />
        <button type="button" className={`${styles.toggle} only-screen`} onClick={() => setAsTable(!asTable)}>
          {say(asTable ? 'bar.as-chart' : 'bar.as-table')}
        </button>
      </div>
      {asTable ? (
        <PhaseTable caption={caption} rowName={rowName} rows={rows} {...(total ? { total } : {})} />
      ) : (
        <ul className={styles.rows} aria-label={caption}>
          {rows.map((row) => (
            <li key={row.key} className={styles.row}>
              <div>
                <div className={styles.heading}>{row.heading}</div>
                {row.note && <p className={styles.note}>{row.note}</p>}
              </div>
              <PhaseBar distribution={row.distribution} label={row.name} filter={row.filter} />
              <div className={styles.aside}>{row.aside}</div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
