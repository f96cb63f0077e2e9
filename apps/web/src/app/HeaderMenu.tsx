import { useRef, type ReactNode } from 'react'
import styles from './Header.module.css'

interface HeaderMenuProps {
  /** What the menu is of; said instead of the words on it. */
  label: string
  /** On the menu itself. */
  words: string
  className?: string | undefined
  /** The items; following a link closes the menu. */
  children: ReactNode
}

/** A menu in the frame. A disclosure: it works without script of ours. */
export function HeaderMenu({ label, words, className = '', children }: HeaderMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from what stands within
    <details
      ref={menu}
      className={`${styles.menu} ${className}`}
      onClick={({ target }) => target instanceof Element && target.closest('a') && close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary className={styles.tool} aria-label={label}>
        <span className={styles.who}>{words}</span> <span aria-hidden="true">▾</span>
      </summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  )
}
