import { useQuery } from '@tanstack/react-query'
import { usePlan } from '../api/plan.tsx'
import { isProblem } from '../api/problem.ts'
import { programmeQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { useAsOf } from '../api/asOf.ts'
import { Answer } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { NotYetPublic } from './NotYetPublic.tsx'
import { Queue } from './Queue.tsx'
import { reviewsQuery } from './queries.ts'
import styles from './ReviewsPage.module.css'

/** "Vaststellen": what was sent in, judged by a second person, and then made public. */
export function ReviewsPage() {
  const say = useWords()
  const plan = usePlan()
  const account = useSession()?.account
  const judges = hasRole(account, plan.code, ['coordinator'])
  const reads = hasRole(account, plan.code, ['secretary', 'taskforce'])
  const query = useQuery(reviewsQuery(plan.code))
  // The queue is about now, whatever day the page's address speaks of.
  const release = useQuery(programmeQuery(plan.code, {})).data?.release ?? plan.programme.release
  const past = useAsOf().asOf !== undefined
  return (
    <Page title={say('review.title')} lead={judges ? say('review.lead') : reads && say('review.lead-reader')}>
      {past && <Notice tone="info">{say('review.now-only')}</Notice>}
      {isProblem(query.error, 'not-signed-in') ? (
        <ProblemNotice error={query.error} />
      ) : (
        <Answer query={query}>
          {({ pending, unreleased }) => (
            <>
              <p className={`${styles.jump} only-screen`}>
                <a className="utrecht-link utrecht-link--html-a" href="#nog-niet-openbaar">
                  {say('review.jump', { count: unreleased.length })}
                </a>
              </p>
              <Queue pending={pending} judges={judges} mode={release.mode} />
              <NotYetPublic unreleased={unreleased} release={release} releases={judges} />
            </>
          )}
        </Answer>
      )}
    </Page>
  )
}
