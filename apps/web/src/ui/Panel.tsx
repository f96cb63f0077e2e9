import type { ReactNode } from 'react'
import styles from './Panel.module.css'

/** Something beside the story of the page, in a quiet box. */
export function Panel({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.panel}>
      <h2 className={`utrecht-heading-2 ${styles.title}`}>{title}</h2>
      {children}
    </section>
  )
}
