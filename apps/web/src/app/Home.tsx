import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { homeProgramme, sessionQuery } from '../api/session.ts'
import { Answer, Empty } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'

/** Leads to the overview of one's own programme, or of the first. */
export function Home() {
  const say = useWords()
  return (
    <Answer query={useQuery(sessionQuery)}>
      {(session) => {
        const programme = homeProgramme(session)
        return programme === undefined ? (
          <Page title={say('home.title')}>
            <Empty>{say('home.empty')}</Empty>
          </Page>
        ) : (
          <Navigate to="/$programme/overzicht" params={{ programme }} replace />
        )
      }}
    </Answer>
  )
}
