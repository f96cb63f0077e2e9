import { useInfiniteQuery } from '@tanstack/react-query'
import type { ActionPage as ActionListAnswer } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Failed, Loading } from '../ui/Answer.tsx'
import { EndedList } from '../ui/EndedList.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { PhaseBar, PhaseLegend } from '../ui/PhaseBar.tsx'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import styles from './ActionListPage.module.css'
import { ActionTable } from './ActionTable.tsx'
import { FilterChips, useChips } from './FilterChips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import type { FilterProps } from './filterProps.ts'
import { ListTools } from './ListTools.tsx'
import { actionListQuery } from './queries.ts'
import { filterOf, withoutFilters } from './savedView.ts'
import { useSavedView } from './useSavedView.ts'

/** "Acties": all actions in one table; the address says which and how. */
export function ActionListPage() {
  const say = useWords()
  const { view, show } = useSavedView()
  return (
    <Page title={say('list.title')} lead={say('list.lead')}>
      <div className={styles.columns}>
        <FilterPanel view={view} onChange={show} />
        <Results view={view} onChange={show} />
      </div>
    </Page>
  )
}

function Results({ view, onChange }: FilterProps) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const query = useInfiniteQuery(actionListQuery(plan.code, filterOf(view, useAsOf())))
  const pages = query.data?.pages
  const first = pages?.[0]
  if (!pages || !first) {
    return query.error ? <Failed error={query.error} onAgain={() => void query.refetch()} /> : <Loading />
  }
  const rows = pages.flatMap(({ items }) => items)
  return (
    <section className={styles.results} aria-label={say('list.results')} aria-busy={query.isPlaceholderData || undefined}>
      {query.error && <Notice tone="warning">{say('state.older', { time: dates.time(query.dataUpdatedAt) })}</Notice>}
      <Counted page={first} view={view} onChange={onChange} />
      <FilterChips view={view} onChange={onChange} />
      {rows.length === 0 ? (
        <NothingFound view={view} onChange={onChange} />
      ) : (
        <ActionTable rows={rows} view={view} onChange={onChange} />
      )}
      <EndedList ended={first.ended} />
      {query.hasNextPage && (
        <p className="only-screen">
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {say(query.isFetchingNextPage ? 'state.loading' : 'list.more')}
          </button>{' '}
          {say('list.shown', { shown: rows.length, total: first.total })}
        </p>
      )}
    </section>
  )
}

/** How many there are, as the server counted them. */
function Counted({ page, view, onChange }: FilterProps & { page: ActionListAnswer }) {
  const say = useWords()
  return (
    <div className={styles.counted}>
      <div className={styles.top}>
        <p className={styles.total} role="status">
          {say('actions.count', { count: page.distribution.total })}
          {view.niveau === 'alle' && ` · ${say('list.rows', { count: page.total })}`}
        </p>
        <ListTools view={view} onChange={onChange} asOf={page.asOf} />
      </div>
      {page.distribution.total > 0 && (
        <>
          <PhaseBar distribution={page.distribution} label={say('list.results')} />
          <PhaseLegend />
        </>
      )}
    </div>
  )
}

function NothingFound({ view, onChange }: FilterProps) {
  const say = useWords()
  const chips = useChips(view)
  if (chips.length === 0) return <p className="utrecht-paragraph">{say('list.empty')}</p>
  return (
    <Notice tone="info" title={say('list.empty.filtered')}>
      <ul className="utrecht-unordered-list">
        {chips.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => onChange(withoutFilters(view))}
      >
        {say('list.clear')}
      </button>
    </Notice>
  )
}
