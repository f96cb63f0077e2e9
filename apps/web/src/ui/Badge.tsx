import type { ReactNode } from 'react'
import styles from './Badge.module.css'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad'

/** A word in a box, with a sign of its own: never told by colour alone. */
export function Badge({ tone = 'plain', mark, children }: { tone?: Tone; mark?: string; children: ReactNode }) {
  return (
    <span className={`${styles.badge} ${tone === 'plain' ? '' : styles[tone]}`}>
      {mark && (
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
      )}
      <span>{children}</span>
    </span>
  )
}
