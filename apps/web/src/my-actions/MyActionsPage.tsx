import { useQuery } from '@tanstack/react-query'
import { usePlan } from '../api/plan.tsx'
import { myActionsQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { Answer, Empty } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { SignInForm } from '../ui/SignInForm.tsx'
import { useWords } from '../ui/words.tsx'
import { grouped, type MyActions } from './grouped.ts'
import { InvolvedTable } from './InvolvedTable.tsx'
import { LeftList } from './LeftList.tsx'
import { ReporterSection } from './ReporterSection.tsx'

/** "Mijn acties": what is asked of my organisation, most pressing first. */
export function MyActionsPage() {
  const say = useWords()
  const plan = usePlan()
  const session = useSession()
  const follows = session?.account && !hasRole(session.account, plan.code, ['editor', 'lead'])
  return (
    <Page title={say('mine.title')} lead={say(follows ? 'mine.lead-follows' : 'mine.lead')}>
      {session && !session.account ? (
        <Notice tone="info" title={say('mine.sign-in')}>
          <SignInForm onSignedIn={() => {}} />
        </Notice>
      ) : (
        <Mine />
      )}
    </Page>
  )
}

function Mine() {
  const plan = usePlan()
  const query = useQuery(myActionsQuery(plan.code))
  return <Answer query={query}>{(answer) => <Sections answer={answer} />}</Answer>
}

function Sections({ answer }: { answer: MyActions }) {
  const say = useWords()
  const { reporting, involved, answeredFor } = grouped(answer.items)
  if (answer.items.length === 0 && answer.left.length === 0) return <Empty>{say('mine.empty')}</Empty>
  return (
    <>
      {reporting.map(({ organisation, items }) => (
        <ReporterSection key={organisation} organisation={organisation} items={items} today={answer.asOf.today} />
      ))}
      <InvolvedTable title={say('mine.involved')} items={involved} />
      <InvolvedTable title={say('mine.answered-for')} items={answeredFor} />
      <LeftList left={answer.left} />
    </>
  )
}
