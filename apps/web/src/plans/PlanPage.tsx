import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { PlanDetail } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { Chapters } from './Chapters.tsx'
import { Passages } from './Passages.tsx'
import { PlanFacts } from './PlanFacts.tsx'
import { PlanProgress } from './PlanProgress.tsx'
import styles from './Plans.module.css'
import { planQuery } from './queries.ts'
import { Statements } from './Statements.tsx'

/** One plan or source: what it says line by line, how far that is, and where each entry comes from. */
export function PlanPage() {
  const plan = usePlan()
  const { plan: code = '' } = useParams({ strict: false })
  const query = useQuery(planQuery(plan.code, code, useAsOf()))
  return (
    <Answer query={query} title={useWords()('plan.title')}>
      {(detail) => <Whole detail={detail} />}
    </Answer>
  )
}

function Whole({ detail }: { detail: PlanDetail }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { source, inForce, statementList, passages } = detail
  return (
    <Page
      title={pick(source.title)}
      before={
        <nav className="utrecht-breadcrumb-nav only-screen" aria-label={say('plan.all')}>
          <Link className="utrecht-link utrecht-link--html-a" to="/$programme/plannen" params={{ programme: plan.code }}>
            {say('plan.all')}
          </Link>
        </nav>
      }
    >
      <PlanFacts summary={detail} />
      {!inForce && <Notice tone="info">{say('plan.elsewhere')}</Notice>}
      <div className={styles.standing}>
        <PlanProgress summary={detail} />
      </div>
      <nav aria-label={say('plan.contents')} className={`${styles.contents} only-screen`}>
        <ul>
          <Anchor to="onderdelen">{say('plan.chapters')}</Anchor>
          {statementList.length > 0 && <Anchor to="uitspraken">{say('plan.statements')}</Anchor>}
          {passages.length > 0 && <Anchor to="vindplaatsen">{say('plan.passages')}</Anchor>}
        </ul>
      </nav>
      <Chapters detail={detail} />
      <Statements statements={statementList} />
      <Passages passages={passages} />
    </Page>
  )
}

function Anchor({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <a className="utrecht-link utrecht-link--html-a" href={`#${to}`}>
        {children}
      </a>
    </li>
  )
}
