import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer, Empty, Failed, Loading } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { Said, usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { Choices } from './Choices.tsx'
import { Comparing } from './Comparing.tsx'
import { ChartTextures } from './FigureChart.tsx'
import { FigureDownloads } from './FigureDownloads.tsx'
import { FigureSet } from './FigureSet.tsx'
import { choiceFrom, readIndicatorSearch } from './indicatorSearch.ts'
import styles from './Indicators.module.css'
import { PartsApart } from './PartsApart.tsx'
import { indicatorQuery, type IndicatorDetail } from './queries.ts'

/** One statistic: what it counts, its figures as chart and table, and comparing it with others. */
export function IndicatorPage() {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { indicator } = useParams({ from: '/$programme/cijfers/$indicator' })
  const query = useQuery(indicatorQuery(plan.code, indicator, useAsOf()))
  const before = (
    <p className="only-screen">
      <Link className="utrecht-link utrecht-link--html-a" to="/$programme/cijfers" params={{ programme: plan.code }}>
        {say('figures.all')}
      </Link>
    </p>
  )
  if (!query.data) {
    return (
      <Page title={say('figures.title')} before={before}>
        {query.error ? <Failed error={query.error} onAgain={() => void query.refetch()} /> : <Loading />}
      </Page>
    )
  }
  return (
    <Page title={pick(query.data.indicator.title)} before={before} lead={<Said text={query.data.indicator.definition} />}>
      <Answer query={query}>{(detail) => <Figures detail={detail} />}</Answer>
    </Page>
  )
}

function Figures({ detail }: { detail: IndicatorDetail }) {
  const say = useWords()
  const { indicator, sets } = detail
  const choice = choiceFrom(sets, readIndicatorSearch(useSearch({ strict: false })))
  if (!choice) return <Empty>{say('figures.none')}</Empty>
  const scope = detail.scopes.find(({ code }) => code === choice.scope)
  return (
    <>
      <ChartTextures />
      <Choices detail={detail} choice={choice} />
      <dl className={styles.facts}>
        <dt>{say('figures.scope')}</dt>
        <dd>
          {scope ? (
            <>
              <strong>
                <Said text={scope.title} />
              </strong>
              . <Said text={scope.definition} />
            </>
          ) : (
            choice.scope
          )}
        </dd>
        <dt>{say('figures.nature')}</dt>
        <dd>{say(`figures.nature.${indicator.nature}`)}</dd>
        <dt>{say('figures.caveat')}</dt>
        <dd>
          <Said text={indicator.caveat} />
        </dd>
      </dl>
      {indicator.cellsDiffer ? (
        <PartsApart sets={choice.sets} detail={detail} />
      ) : (
        <>
          {choice.sets.length > 1 && <p className="utrecht-paragraph">{say('figures.apart')}</p>}
          {choice.sets.map((set) => (
            <FigureSet key={set.observations.join()} set={set} detail={detail} />
          ))}
        </>
      )}
      <FigureDownloads indicator={indicator.code} />
      <Comparing detail={detail} />
    </>
  )
}
