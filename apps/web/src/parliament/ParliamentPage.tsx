import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAsOf } from '../api/asOf.ts'
import type { Answer as AnswerOf } from '../api/client.ts'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { CsvButton } from '../ui/CsvButton.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'
import { Filters } from './Filters.tsx'
import { ItemTable } from './ItemTable.tsx'
import styles from './Parliament.module.css'
import { isFiltered, parliamentFilterOf, type ParliamentSearch } from './parliamentSearch.ts'
import { parliamentQuery } from './queries.ts'
import { useParliamentSearch } from './useParliamentSearch.ts'

type Register = AnswerOf<'listParliamentaryItems'>

/** "Moties en toezeggingen": what parliament asked or was promised, and whether it was kept. */
export function ParliamentPage() {
  const say = useWords()
  const plan = usePlan()
  const { search } = useParliamentSearch()
  const query = useQuery(parliamentQuery(plan.code, search, useAsOf()))
  return (
    <Page title={say('parliament.title')} lead={say('parliament.lead')}>
      <Tools search={search} />
      <Answer query={query}>{(register) => <Shown register={register} search={search} />}</Answer>
    </Page>
  )
}

function Shown({ register, search }: { register: Register; search: ParliamentSearch }) {
  const say = useWords()
  const { items, all } = register
  if (all === 0) return <Empty>{say('parliament.none')}</Empty>
  return (
    <>
      <Filters search={search} />
      <Counts register={register} search={search} />
      {items.length === 0 ? <Empty>{say('parliament.none-left')}</Empty> : <ItemTable items={items} search={search} />}
    </>
  )
}

/** Of what is shown; the states add up to it. */
function Counts({ register: { counts, all }, search }: { register: Register; search: ParliamentSearch }) {
  const say = useWords()
  const { total, states, overdue, undated } = counts
  return (
    <ul className={styles.counts} aria-label={say('parliament.counts')}>
      <li>
        <strong>{isFiltered(search) ? say('parliament.count-of', { total, all }) : say('parliament.count', { total })}</strong>
      </li>
      {(['open', 'partly', 'fulfilled'] as const).map((state) => (
        <li key={state}>
          <strong>{states[state]}</strong> {say(`parliament.counted.${state}`)}
        </li>
      ))}
      <li>
        <strong>{overdue}</strong> {say('parliament.count-overdue')}
      </li>
      <li>
        <strong>{undated}</strong> {say('parliament.count-undated')}
      </li>
    </ul>
  )
}

function Tools({ search }: { search: ParliamentSearch }) {
  const say = useWords()
  const plan = usePlan()
  const asOf = useAsOf()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  const save = () =>
    downloadCsv(
      'listParliamentaryItems',
      { params: { programme: plan.code }, query: { ...parliamentFilterOf(search, asOf), language: currentLanguage() } },
      `${plan.code}-moties-en-toezeggingen-stand-${plan.programme.asOf.day}.csv`,
    )
  return (
    <div className="only-screen">
      <div className={styles.tools}>
        {coordinates && (
          <>
            <Link className="utrecht-button utrecht-button--secondary-action" to="/$programme/moties-en-toezeggingen/toevoegen" params={{ programme: plan.code }}>
              {say('parliament.to-add')}
            </Link>
            <Link className="utrecht-button utrecht-button--secondary-action" to="/$programme/moties-en-toezeggingen/register-inlezen" params={{ programme: plan.code }}>
              {say('parliament.to-register')}
            </Link>
          </>
        )}
        <CsvButton onSave={save}>{say('parliament.csv')}</CsvButton>
      </div>
    </div>
  )
}
