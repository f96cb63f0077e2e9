import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { hasRole, useSession } from '../api/session.ts'

interface AmendLinkProps {
  programme: string
  action: string
  /** The kind of change that is proposed; any other can be chosen there. */
  kind: 'rescheduled' | 'transferred' | 'merged'
  children: ReactNode
}

/** For the coordinator, who alone changes the plan: to that change of that action. */
export function AmendLink({ programme, action, kind, children }: AmendLinkProps) {
  if (!hasRole(useSession()?.account, programme, ['coordinator'])) return null
  return (
    <Link
      className="utrecht-link utrecht-link--html-a only-screen"
      to="/$programme/acties/$actie/wijzigen"
      params={{ programme, actie: action }}
      search={{ soort: kind }}
    >
      {children}
      <span className="only-spoken"> {action}</span>
    </Link>
  )
}
