import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsOf } from '../api/asOf.ts'
import { PlanProvider } from '../api/plan.tsx'
import { isProblem } from '../api/problem.ts'
import { programmeQuery } from '../api/programme.ts'
import { useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../ui/words.tsx'
import { NotFound } from './NotFound.tsx'

/** Gives every page of a programme its headings and organisations; a one-time password is replaced first. */
export function ProgrammeFrame() {
  const mustChange = useSession()?.account?.mustChangePassword
  return mustChange ? <ToOwnPassword /> : <Programme />
}

function Programme() {
  const { programme = '' } = useParams({ strict: false })
  const query = useQuery(programmeQuery(programme, useAsOf()))
  const say = useWords()
  if (isProblem(query.error, 'not-found')) return <NotFound />
  return (
    <Answer query={query} title={say('nav.programme')}>
      {(answer) => (
        <PlanProvider programme={answer}>
          <Outlet />
        </PlanProvider>
      )}
    </Answer>
  )
}

function ToOwnPassword() {
  const { pathname, searchStr } = useRouter().state.location
  // Where one was when it was found out; the address changes under this component while it leads away.
  const [terug] = useState(`${pathname}${searchStr}`)
  return <Navigate to="/wachtwoord" search={{ terug }} replace />
}
