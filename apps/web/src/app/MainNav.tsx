import { useQuery } from '@tanstack/react-query'
import { Link, useMatchRoute } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { attentionPointsQuery } from '../api/attentionPoints.ts'
import { myActionsQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { useWords } from '../ui/words.tsx'
import styles from './MainNav.module.css'
import { programmePages } from './programmePages.ts'

/**
 * The pages of a programme that this reader has; below them those that belong with the page that is open. On a phone
 * each stands on one line, moved to the page that is open.
 */
export function MainNav({ programme }: { programme: string }) {
  const say = useWords()
  const groups = useOwnGroups(programme)
  const open = groups.find(({ here }) => here)
  return (
    <>
      <nav className={`${styles.nav} only-screen`} aria-label={say('frame.nav')}>
        <Strip>
          {groups.map(({ word, pages, here }) => (
            <li key={word}>
              <Link
                to={pages[0].to}
                params={{ programme }}
                className={here ? `${styles.link} ${styles.here}` : styles.link}
                aria-current={here ? (pages.length > 1 ? 'true' : 'page') : undefined}
              >
                {say(word)} {word === 'nav.my-actions' && <Waiting programme={programme} />}
                {word === 'nav.attention-points' && <OpenPoints programme={programme} />}
              </Link>
            </li>
          ))}
        </Strip>
      </nav>
      {open && open.pages.length > 1 && (
        <nav className={`${styles.within} only-screen`} aria-label={say(open.word)}>
          <Strip>
            {open.pages.map(({ to, word }) => (
              <li key={to}>
                <Link to={to} params={{ programme }} className={styles.link} activeProps={{ className: `${styles.link} ${styles.here}` }}>
                  {say(word)}
                </Link>
              </li>
            ))}
          </Strip>
        </nav>
      )}
    </>
  )
}

/** What this reader has of each entry of the menu, and which holds the page that is open. */
function useOwnGroups(programme: string) {
  const account = useSession()?.account
  const isOpen = useMatchRoute()
  return programmePages.flatMap(({ word, pages }) => {
    const [first, ...rest] = pages.filter(({ roles }) => !roles || hasRole(account, programme, roles))
    if (!first) return []
    const own = [first, ...rest] as const
    return [{ word, pages: own, here: own.some(({ to }) => isOpen({ to, fuzzy: true }) !== false) }]
  })
}

/** Links on one line that scrolls where it does not fit. */
function Strip({ children }: { children: ReactNode }) {
  const list = useCurrentInSight()
  return (
    <ul ref={list} className={styles.list}>
      {children}
    </ul>
  )
}

/** How many of the actions I report need me; the server says which. */
function Waiting({ programme }: { programme: string }) {
  const say = useWords()
  const { data } = useQuery(myActionsQuery(programme))
  const waiting = data?.items.filter(
    ({ attention, returned, mine }) =>
      returned !== undefined || (attention !== 'none' && mine.some((part) => part.as === 'reporter')),
  ).length
  return waiting ? <Counted count={waiting} words={say('nav.my-actions-waiting', { count: waiting })} /> : null
}

/** How many attention points are open; the answer is the one that their page shows. */
function OpenPoints({ programme }: { programme: string }) {
  const say = useWords()
  const { data } = useQuery(attentionPointsQuery(programme))
  const open = data?.counts.reduce((sum, counts) => sum + counts.open, 0)
  return open ? <Counted count={open} words={say('nav.attention-points-open', { count: open })} /> : null
}

function Counted({ count, words }: { count: number; words: string }) {
  return (
    <span className={styles.waiting}>
      <span aria-hidden="true">{count}</span>
      <span className="only-spoken">{words}</span>
    </span>
  )
}

/** Moves the strip to the page that is open: when the page changes, and when links or counts arrive that push it away. */
function useCurrentInSight() {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const strip = list.current
    if (!strip) return
    const bring = () => {
      const here = strip.querySelector('[aria-current]')
      if (!here) return
      const [frame, link] = [strip.getBoundingClientRect(), here.getBoundingClientRect()]
      if (link.left < frame.left || link.right > frame.right) strip.scrollLeft += link.left - frame.left - 16
    }
    bring()
    const arrivals = new MutationObserver(bring)
    arrivals.observe(strip, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-current'] })
    return () => arrivals.disconnect()
  }, [])
  return list
}
