import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { myActionsQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { useWords } from '../ui/words.tsx'
import styles from './MainNav.module.css'

/** The pages of a programme that this reader has. On a phone they stand on one line, moved to the page that is open. */
export function MainNav({ programme }: { programme: string }) {
  const say = useWords()
  const list = useCurrentInSight()
  const account = useSession()?.account
  const reports = hasRole(account, programme, ['editor', 'lead', 'departmental-coordinator'])
  const reviews = hasRole(account, programme, ['coordinator', 'secretary', 'taskforce'])
  const drafts = hasRole(account, programme, ['coordinator', 'drafter'])
  const to = { params: { programme }, className: styles.link, activeProps: { className: `${styles.link} ${styles.here}` } }
  return (
    <nav className={`${styles.nav} only-screen`} aria-label={say('frame.nav')}>
      <ul ref={list} className={styles.list}>
        <li>
          <Link to="/$programme/overzicht" {...to}>
            {say('nav.overview')}
          </Link>
        </li>
        {reports && (
          <li>
            <Link to="/$programme/mijn-acties" {...to}>
              {say('nav.my-actions')} <Waiting programme={programme} />
            </Link>
          </li>
        )}
        <li>
          <Link to="/$programme/organisaties" {...to}>
            {say('nav.organisations')}
          </Link>
        </li>
        <li>
          <Link to="/$programme/acties" {...to}>
            {say('nav.actions')}
          </Link>
        </li>
        {reviews && (
          <li>
            <Link to="/$programme/vaststellen" {...to}>
              {say('nav.review')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/$programme/programma" {...to}>
            {say('nav.programme')}
          </Link>
        </li>
        <li>
          <Link to="/$programme/plannen" {...to}>
            {say('nav.plans')}
          </Link>
        </li>
        <li>
          <Link to="/$programme/cijfers" {...to}>
            {say('nav.figures')}
          </Link>
        </li>
        <li>
          <Link to="/$programme/wijzigingen" {...to}>
            {say('nav.amendments')}
          </Link>
        </li>
        <li>
          <Link to="/$programme/verbanden" {...to}>
            {say('nav.links')}
          </Link>
        </li>
        {drafts && (
          <li>
            <Link to="/$programme/rapportages" {...to}>
              {say('nav.reports')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/$programme/bijlage" {...to}>
            {say('nav.annex')}
          </Link>
        </li>
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
