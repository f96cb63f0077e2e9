import type { ReactNode, Ref } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  tone: 'info' | 'ok' | 'warning' | 'error'
  title?: string
  children?: ReactNode
  ref?: Ref<HTMLDivElement>
}

/** Something to know before reading on. Errors are announced at once, the rest when there is a pause. */
export function Notice({ tone, title, children, ref }: NoticeProps) {
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      role={tone === 'error' ? 'alert' : 'status'}
      className={`utrecht-alert utrecht-alert--${tone} ${styles.notice}`}
    >
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title && <p className={styles.title}>{title}</p>}
          {children}
        </div>
      </div>
    </div>
  )
}
