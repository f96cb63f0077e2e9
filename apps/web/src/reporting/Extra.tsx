import type { ReactNode } from 'react'
import styles from './ReportForm.module.css'

interface ExtraProps {
  title: string
  /** Something is filled in, or wrong, inside: then it is open. */
  open: boolean
  children: ReactNode
}

/** Fields that most reports do without; one key to pass by. */
export function Extra({ title, open, children }: ExtraProps) {
  return (
    <details className={styles.extra} open={open}>
      <summary className={styles.extraTitle}>{title}</summary>
      <div className={styles.extraFields}>{children}</div>
    </details>
  )
}

/** Whether one of the fields that begin so has a fault. */
export function anyFault(faults: ReadonlyMap<string, string>, ...beginnings: readonly string[]): boolean {
  return [...faults.keys()].some((field) => beginnings.some((beginning) => field.startsWith(beginning)))
}
