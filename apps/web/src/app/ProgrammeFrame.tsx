import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useAsOf } from '../api/asOf.ts'
import { PlanProvider } from '../api/plan.tsx'
import { programmeQuery } from '../api/programme.ts'
import { useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'

/** Gives every page of a programme its headings and organisations; a one-time password is replaced first. */
export function ProgrammeFrame() {
  const { programme = '' } = useParams({ strict: false })
  const query = useQuery(programmeQuery(programme, useAsOf()))
  const { pathname, searchStr } = useLocation()
  const mustChange = useSession()?.account?.mustChangePassword
  if (mustChange) return <Navigate to="/wachtwoord" search={{ terug: `${pathname}${searchStr}` }} replace />
  return (
    <Answer query={query}>
      {(answer) => (
        <PlanProvider programme={answer}>
          <Outlet />
        </PlanProvider>
      )}
    </Answer>
  )
}
