import type { ReactNode } from 'react'
import styles from './Foldout.module.css'

interface FoldoutProps {
  summary: string
  open: boolean
  onToggle: (open: boolean) => void
  children: ReactNode
}

/** A form that few need, behind a line that opens it; not printed. What is in it is made when it opens. */
export function Foldout({ summary, open, onToggle, children }: FoldoutProps) {
  return (
    <details className={`${styles.foldout} only-screen`} open={open} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}
