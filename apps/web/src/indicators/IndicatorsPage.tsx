import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { indicatorGroups, type IndicatorGroup } from '@actielijn/plan'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { boundsOf } from './chartRows.ts'
import { FigureDownloads } from './FigureDownloads.tsx'
import { useFigureWords } from './figureWords.ts'
import styles from './Indicators.module.css'
import { indicatorsQuery, type IndicatorList } from './queries.ts'

/** "Cijfers": every statistic in the sources, by what it is about. */
export function IndicatorsPage() {
  const say = useWords()
  const plan = usePlan()
  const query = useQuery(indicatorsQuery(plan.code, useAsOf()))
  return (
    <Page title={say('figures.title')} lead={say('figures.lead')}>
      <Answer query={query}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty>{say('figures.none')}</Empty>
          ) : (
            <>
              <FigureDownloads />
              {indicatorGroups.map((group) => (
                <Group key={group} group={group} list={list} />
              ))}
            </>
          )
        }
      </Answer>
    </Page>
  )
}

function Group({ group, list }: { group: IndicatorGroup; list: IndicatorList }) {
  const say = useWords()
  const items = list.items.filter((item) => item.group === group)
  if (items.length === 0) return null
  return (
    <section>
      <h2 className="utrecht-heading-2">{say(`figures.group.${group}`)}</h2>
      <ul className={styles.cards}>
        {items.map((item) => (
          <Card key={item.code} item={item} scopes={list.scopes} />
        ))}
      </ul>
    </section>
  )
}

function Card({ item, scopes }: { item: IndicatorList['items'][number]; scopes: IndicatorList['scopes'] }) {
  const say = useWords()
  const words = useFigureWords()
  const plan = usePlan()
  const latest = shownOnCard(item.figures)
  const scope = scopes.find(({ code }) => code === latest?.scope)
  return (
    <li className={styles.card}>
      <p className={styles.soft}>{say(`figures.nature.${item.nature}`)}</p>
      <h3 className="utrecht-heading-3">
        <Link
          className="utrecht-link utrecht-link--html-a"
          to="/$programme/cijfers/$indicator"
          params={{ programme: plan.code, indicator: item.code }}
        >
          <Said text={item.title} />
        </Link>
      </h3>
      {latest && (
        <>
          <p className={styles.latest}>{words.value(latest)}</p>
          <p className={styles.soft}>
            {words.cell(latest) && <>{words.cell(latest)}, </>}
            {words.period(latest)}
            {scope && (
              <>
                {', '}
                <Said text={scope.title} />
              </>
            )}
          </p>
        </>
      )}
      <p className={styles.soft}>
        {say('figures.count', {
          figures: item.figures.length,
          sources: new Set(item.figures.map(({ document }) => document)).size,
        })}
      </p>
    </li>
  )
}

/** Numbers before shares: a share needs its whole to say something. */
const measures = ['count', 'euro', 'percent']

/** The latest whole, for want of that the largest of the latest parts. A place in an order is neither. */
function shownOnCard(figures: IndicatorList['items'][number]['figures']) {
  const [latest] = figures
    .filter(({ measure }) => measure !== 'rank')
    .toSorted(
      (a, b) =>
        a.breakdown.length - b.breakdown.length ||
        measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
        b.period.to - a.period.to ||
        // Among wholes the largest would be the one with the most countries: the order of the sources decides.
        (a.breakdown.length > 0 ? boundsOf(b).high - boundsOf(a).high : 0),
    )
  return latest
}
