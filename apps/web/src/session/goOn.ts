import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SessionView } from '@actielijn/contract'
import { hasRole } from '../api/session.ts'

/** Where to go after signing in: an address of this app. */
export interface ReturnSearch {
  terug?: string
}

/** Takes only paths of our own, so that a prepared link cannot lead elsewhere. */
export function readReturn(search: Record<string, unknown>): ReturnSearch {
  const { terug } = search
  return typeof terug === 'string' && /^\/(?![/\\])/.test(terug) ? { terug } : {}
}

/** Gives `goOn(session)`: to a password of one's own first, then back, else to what this account comes for. */
export function useGoOn(): (session: SessionView | undefined) => void {
  const navigate = useNavigate()
  const { terug } = readReturn(useSearch({ strict: false }))
  return (session) => {
    if (session?.account?.mustChangePassword) {
      void navigate({ to: '/wachtwoord', search: { terug }, replace: true })
      return
    }
    const { pathname, searchParams } = new URL(terug ?? startOf(session), window.location.origin)
    void navigate({ to: pathname, search: Object.fromEntries(searchParams), replace: true })
  }
}

/** Who reports starts with what is to be reported, everybody else with the overview. */
function startOf(session: SessionView | undefined): string {
  const reporting = session?.programmes.find(({ code }) => hasRole(session.account, code, ['editor', 'lead']))
  return reporting ? `/${reporting.code}/mijn-acties` : '/'
}
