import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CrossWalkView, FrameworkSummary } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../ui/words.tsx'
import { ByAction } from './ByAction.tsx'
import { ByItem } from './ByItem.tsx'
import { Covered } from './Covered.tsx'
import { crossWalkFilterOf, filterNames, withoutFilters, type CrossWalkSearch } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'
import { Filters } from './Filters.tsx'
import { FrameworkMatrix } from './FrameworkMatrix.tsx'
import { ProgrammeMatrix } from './ProgrammeMatrix.tsx'
import { crossWalkQuery, frameworksQuery } from './queries.ts'
import { CrossWalkTools } from './CrossWalkTools.tsx'
import { resultsId } from './resultsId.ts'
import { useCrossWalkSearch } from './useCrossWalkSearch.ts'

/** "Verbanden": the programme against a list that another body reports by, both ways. */
export function CrossWalkPage() {
  const say = useWords()
  const plan = usePlan()
  const query = useQuery(frameworksQuery(plan.code, useAsOf()))
  return (
    <Page title={say('cross.title')} lead={say('cross.lead')}>
      <Answer query={query}>
        {({ items }) => (items.length === 0 ? <Empty>{say('cross.none')}</Empty> : <Chosen frameworks={items} />)}
      </Answer>
    </Page>
  )
}

function Chosen({ frameworks }: { frameworks: readonly FrameworkSummary[] }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { search, go } = useCrossWalkSearch()
  const framework = frameworks.find(({ code }) => code === search.raamwerk) ?? frameworks[0]
  const query = useQuery(crossWalkQuery(plan.code, framework?.code ?? '', crossWalkFilterOf(search, useAsOf())))
  return (
    <>
      <div className={`${styles.choices} only-screen`}>
        <Select
          label={say('cross.framework')}
          name="raamwerk"
          value={framework?.code ?? ''}
          options={frameworks.map(({ code, title }) => ({ value: code, label: pick(title) }))}
          onChange={({ target }) => go({ raamwerk: target.value, hoofdstuk: undefined, onderdeel: undefined })}
        />
        <Ways search={search} />
      </div>
      <Answer query={query}>{(walk) => <Whole walk={walk} search={search} />}</Answer>
    </>
  )
}

function Whole({ walk, search }: { walk: CrossWalkView; search: CrossWalkSearch }) {
  const say = useWords()
  const pick = usePick()
  const List = search.richting === 'programma' ? ByAction : ByItem
  const Matrix = search.richting === 'programma' ? ProgrammeMatrix : FrameworkMatrix
  return (
    <section aria-label={pick(walk.framework.title)}>
      <h2 className={`utrecht-heading-2 ${styles.framework}`}>{pick(walk.framework.title)}</h2>
      <Covered walk={walk} />
      <CrossWalkTools walk={walk} search={search} />
      <Filters walk={walk} search={search} />
      <div id={resultsId} className={styles.results}>
        {walk.items.length === 0 ? (
          <Nothing search={search} />
        ) : search.weergave === 'lijst' ? (
          <List walk={walk} />
        ) : (
          <>
            <p className={styles.note}>{say(search.richting === 'programma' ? 'cross.cells-programme' : 'cross.cells-framework')}</p>
            <Matrix walk={walk} search={search} />
          </>
        )}
      </div>
    </section>
  )
}

function Nothing({ search }: { search: CrossWalkSearch }) {
  const say = useWords()
  const filtered = filterNames.some((name) => search[name] !== undefined)
  return (
    <Empty>
      {say('cross.nothing')}{' '}
      {filtered && (
        <Link className="utrecht-link utrecht-link--html-a" to="." search={withoutFilters(search)}>
          {say('cross.clear')}
        </Link>
      )}
    </Empty>
  )
}

/** Which way round, and as what; each is an address of its own. */
function Ways({ search }: { search: CrossWalkSearch }) {
  const say = useWords()
  const ways = [
    { key: 'framework', to: { ...search, richting: undefined }, here: search.richting === undefined },
    { key: 'programme', to: { ...search, richting: 'programma' as const }, here: search.richting === 'programma' },
  ] as const
  const looks = [
    { key: 'matrix', to: { ...search, weergave: undefined }, here: search.weergave === undefined },
    { key: 'list', to: { ...search, weergave: 'lijst' as const }, here: search.weergave === 'lijst' },
  ] as const
  return (
    <>
      {[ways, looks].map((group, index) => (
        <nav key={group[0].key} aria-label={say(index === 0 ? 'cross.way' : 'cross.look')}>
          <ul className={styles.ways}>
            {group.map(({ key, to, here }) => (
              <li key={key}>
                <Link
                  to="."
                  search={to}
                  resetScroll={false}
                  // Part of an address is not that address: else both ways would count as here.
                  activeOptions={{ exact: true }}
                  aria-current={here ? 'true' : undefined}
                  className={styles.way}
                >
                  {say(`cross.show.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </>
  )
}
