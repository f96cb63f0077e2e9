import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { amendmentKinds } from '@actielijn/plan'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { AmendmentList } from '../ui/AmendmentList.tsx'
import { Empty, Failed, Loading } from '../ui/Answer.tsx'
import { useDates } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Select } from '../ui/Select.tsx'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Amending.module.css'
import { readAmendmentsSearch } from './amendmentsSearch.ts'
import { amendmentsQuery } from './queries.ts'

/** "Wijzigingen": everything that changed in the plan since it was loaded, with reason and source. */
export function AmendmentsPage() {
  const say = useWords()
  const plan = usePlan()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  return (
    <Page title={say('amend.list-title')} lead={say('amend.list-lead')}>
      {coordinates && (
        <p className="only-screen">
          <Link className="utrecht-button utrecht-button--secondary-action" to="/$programme/wijzigingen/nieuw" params={{ programme: plan.code }}>
            {say('amend.add-title')}
          </Link>
        </p>
      )}
      <Filters />
      <Results />
    </Page>
  )
}

function Filters() {
  const say = useWords()
  const { code: programme } = usePlan()
  const search = readAmendmentsSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const show = (part: Record<string, string | undefined>) =>
    void navigate({
      to: '/$programme/wijzigingen',
      params: { programme },
      search: readAmendmentsSearch({ ...search, ...part }),
      replace: true,
    })
  return (
    <div className={`${styles.filters} only-screen`}>
      <Select
        label={say('amend.filter-kind')}
        name="soort"
        value={search.soort ?? ''}
        onChange={({ target }) => show({ soort: target.value })}
        options={[{ value: '', label: say('amend.filter-all') }, ...amendmentKinds.map((kind) => ({ value: kind, label: say(`amendment.${kind}`) }))]}
      />
      {(['van', 'tot'] as const).map((name) => (
        <DateField
          key={name}
          label={say(`amend.filter.${name}`)}
          name={name}
          value={search[name] ?? ''}
          onChange={({ target }) => show({ [name]: target.value })}
        />
      ))}
    </div>
  )
}

function Results() {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const { soort, van, tot } = readAmendmentsSearch(useSearch({ strict: false }))
  const filter = { ...(soort && { kind: [soort] }), ...(van && { from: van }), ...(tot && { until: tot }) }
  const query = useInfiniteQuery(amendmentsQuery(plan.code, filter, useAsOf()))
  if (!query.data) return query.error ? <Failed error={query.error} onAgain={() => void query.refetch()} /> : <Loading />
  const items = query.data.pages.flatMap((page) => page.items)
  const filtered = Object.keys(filter).length > 0
  return (
    <section aria-label={say('amend.list-title')}>
      {query.error && <Notice tone="warning">{say('state.older', { time: dates.time(query.dataUpdatedAt) })}</Notice>}
      {items.length === 0 ? <Empty>{say(filtered ? 'amend.none-filtered' : 'amend.none')}</Empty> : <AmendmentList amendments={items} level={2} />}
      {query.hasNextPage && (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action only-screen"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {say(query.isFetchingNextPage ? 'state.loading' : 'amend.more')}
        </button>
      )}
    </section>
  )
}
