import { useMatch, useParams } from '@tanstack/react-router'
import { createContext, use, useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useSession } from '../api/session.ts'
import styles from './Page.module.css'
import { usePick } from './Said.tsx'
import { useWords } from './words.tsx'

/** The address whose heading had the focus last; the first page after loading leaves the focus where it is. */
const LastFocused = createContext<RefObject<string | undefined>>({ current: undefined })

/** Remembers across pages which of them was announced. */
export function PageFocus({ children }: { children: ReactNode }) {
  const last = useRef<string>(undefined)
  return <LastFocused value={last}>{children}</LastFocused>
}

interface PageProps {
  /** The h1, and the first part of the window's title. */
  title: string
  /** Shown instead of the title as h1, when it says more than a title can. */
  heading?: ReactNode
  /** Above the heading: breadcrumbs. */
  before?: ReactNode
  /** The sentence below the heading. */
  lead?: ReactNode
  children?: ReactNode
}

/** One page: its title, its one h1 (which takes the focus when the page was walked to) and its content. */
export function Page({ title, heading, before, lead, children }: PageProps) {
  useTitle(title)
  const h1 = useFocusOnArrival()
  return (
    <div className={styles.page}>
      {before && <div className={styles.before}>{before}</div>}
      <h1 ref={h1} tabIndex={-1} className="utrecht-heading-1">
        {heading ?? title}
      </h1>
      {lead && <div className={`utrecht-paragraph utrecht-paragraph--lead ${styles.lead}`}>{lead}</div>}
      {children}
    </div>
  )
}

function useTitle(page: string) {
  const say = useWords()
  const pick = usePick()
  const { programme: code } = useParams({ strict: false }) as { programme?: string } // any page may be open
  const programme = useSession()?.programmes.find((one) => one.code === code)
  const title = programme
    ? say('title.page', { page, programme: pick(programme.title) })
    : say('title.plain', { page })
  useEffect(() => {
    document.title = title
  }, [title])
}

function useFocusOnArrival() {
  // Of this page, not of the address: while the next page loads, the address is already that of the next.
  const pathname = useMatch({ strict: false, select: (match) => match.pathname })
  const last = use(LastFocused)
  const h1 = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (last.current !== undefined && last.current !== pathname) h1.current?.focus()
    last.current = pathname
  }, [last, pathname])
  return h1
}
