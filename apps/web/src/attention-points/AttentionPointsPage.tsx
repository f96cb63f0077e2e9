import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { pointKinds } from '@actielijn/plan'
import { useAsOf } from '../api/asOf.ts'
import { attentionPointsQuery } from '../api/attentionPoints.ts'
import { usePlan } from '../api/plan.tsx'
import { isProblem } from '../api/problem.ts'
import { Answer } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { KindSection } from './KindSection.tsx'
import { PointCounts } from './PointCounts.tsx'
import { pointFilterOf, readPointsSearch, type PointsSearch } from './pointsSearch.ts'
import { PointTools } from './PointTools.tsx'
import type { Points } from './queries.ts'
import { SetAsideSection } from './SetAsideSection.tsx'

/** "Aandachtspunten": what is lacking in the plan itself, or stands crooked between its parts. */
export function AttentionPointsPage() {
  const say = useWords()
  const plan = usePlan()
  const search = readPointsSearch(useSearch({ strict: false }))
  const query = useQuery(attentionPointsQuery(plan.code, pointFilterOf(search)))
  const past = useAsOf().asOf !== undefined
  return (
    <Page title={say('points.title')} lead={say('points.lead')}>
      {past && <Notice tone="info">{say('points.now-only')}</Notice>}
      {isProblem(query.error, 'not-signed-in') ? (
        <ProblemNotice error={query.error} />
      ) : (
        <Answer query={query}>{(points) => <Whole points={points} search={search} />}</Answer>
      )}
    </Page>
  )
}

function Whole({ points, search }: { points: Points; search: PointsSearch }) {
  const kinds = pointKinds.filter((kind) => search.soort === undefined || search.soort === kind)
  return (
    <>
      <PointTools search={search} day={points.asOf.day} />
      <PointCounts counts={points.counts} search={search} />
      {search.tonen !== 'terzijde' && kinds.map((kind) => <KindSection key={kind} kind={kind} points={points} />)}
      {search.tonen !== 'open' && <SetAsideSection points={points.items.filter(({ open }) => !open)} />}
    </>
  )
}
