import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { myActionsQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { useWords } from '../ui/words.tsx'
import styles from './MainNav.module.css'
import { programmePages } from './programmePages.ts'

/** The pages of a programme that this reader has. On a phone they stand on one line, moved to the page that is open. */
export function MainNav({ programme }: { programme: string }) {
  const say = useWords()
  const list = useCurrentInSight()
  const account = useSession()?.account
  const own = programmePages.filter(({ roles }) => !roles || hasRole(account, programme, roles))
  return (
    <nav className={`${styles.nav} only-screen`} aria-label={say('frame.nav')}>
      <ul ref={list} className={styles.list}>
        {own.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} params={{ programme }} className={styles.link} activeProps={{ className: `${styles.link} ${styles.here}` }}>
              {say(word)} {to === '/$programme/mijn-acties' && <Waiting programme={programme} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
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
  if (!waiting) return null
  return (
    <span className={styles.waiting}>
      <span aria-hidden="true">{waiting}</span>
      <span className="only-spoken">{say('nav.my-actions-waiting', { count: waiting })}</span>
    </span>
  )
}

function useCurrentInSight() {
  const { pathname } = useLocation()
  const list = useRef<HTMLUListElement>(null)
  const last = useRef<string>(undefined)
  useEffect(() => {
    // Once per page: whoever moved the menu by hand keeps it there.
    if (last.current === pathname) return
    last.current = pathname
    const here = list.current?.querySelector('[aria-current]')
    if (!list.current || !here) return
    const [frame, link] = [list.current.getBoundingClientRect(), here.getBoundingClientRect()]
    if (link.left < frame.left || link.right > frame.right) list.current.scrollLeft += link.left - frame.left - 16
  }, [pathname])
  return list
}
