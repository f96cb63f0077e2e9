import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { sessionQuery } from '../api/session.ts'
import { Answer, Empty } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'

/** Leads to the overview of the first programme. */
export function Home() {
  const say = useWords()
  return (
    <Answer query={useQuery(sessionQuery)}>
      {({ programmes: [first] }) =>
        first ? (
          <Navigate to="/$programme/overzicht" params={{ programme: first.code }} replace />
        ) : (
          <Page title={say('home.title')}>
            <Empty>{say('home.empty')}</Empty>
          </Page>
        )
      }
    </Answer>
  )
}
