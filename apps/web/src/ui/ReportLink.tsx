import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface ReportLinkProps {
  programme: string
  action: string
  organisation: string
  /** Entered by the coordinator for an organisation that mailed it. */
  onBehalf?: boolean
  className?: string
  children: ReactNode
}

/** To the form for a report or contribution of that organisation. */
export function ReportLink({ programme, action, organisation, onBehalf = false, className, children }: ReportLinkProps) {
  return (
    <Link
      className={className ?? 'utrecht-link utrecht-link--html-a'}
      to="/$programme/acties/$actie/voortgang"
      params={{ programme, actie: action }}
      // Reports are always written today: an earlier day of the page is left behind, not carried along.
      search={{ organisatie: organisation, namens: onBehalf ? '1' : undefined, stand: undefined, kennis: undefined }}
    >
      {children}
    </Link>
  )
}
