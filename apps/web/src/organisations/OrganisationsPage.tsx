import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { OrganisationProgress } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { CsvButton } from '../ui/CsvButton.tsx'
import { Answer, Empty } from '../ui/Answer.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { Page } from '../ui/Page.tsx'
import { PhaseLegend } from '../ui/PhaseBar.tsx'
import { useWords } from '../ui/words.tsx'
import { capacities, firstOrder, inOrder, readOrganisationsSearch, sortedBy } from './organisationSort.ts'
import styles from './Organisations.module.css'
import { OrganisationsTable } from './OrganisationsTable.tsx'
import { organisationsQuery } from './queries.ts'

/** Progress per organisation, in one role at a time. */
export function OrganisationsPage() {
  const say = useWords()
  const plan = usePlan()
  const query = useQuery(organisationsQuery(plan.code, useAsOf()))
  return (
    <Page title={say('organisations.title')} lead={say('organisations.lead')}>
      <Answer query={query}>{({ items, total }) => <Progress items={items} total={total.total} />}</Answer>
    </Page>
  )
}

function Progress({ items, total }: { items: readonly OrganisationProgress[]; total: number }) {
  const say = useWords()
  const nameOf = useOrganisationName()
  const navigate = useNavigate()
  const asked = readOrganisationsSearch(useSearch({ strict: false }))
  const search = asked.sortering ? asked : { ...asked, ...firstOrder }
  const capacity = capacities.find(({ name }) => name === search.als) ?? capacities[0]
  const shown = inOrder(items, search, capacity, nameOf)
  const without = items.length - shown.length
  return (
    <>
      <div className={styles.tools}>
        <Roles />
        <Csv />
      </div>
      <p className="utrecht-paragraph utrecht-paragraph--small">
        {capacity.role === 'reporter' ? say('organisations.sums', { total }) : say('organisations.overlaps')}
        {without > 0 && ` ${say('organisations.without', { count: without })}`}
      </p>
      {shown.length === 0 ? (
        <Empty>{say('organisations.none')}</Empty>
      ) : (
        <>
          <PhaseLegend />
          <OrganisationsTable
            items={shown}
            capacity={capacity}
            search={search}
            onSort={(column) =>
              void navigate({ to: '.', search: (now: object) => ({ ...now, ...sortedBy(search, column) }), resetScroll: false })
            }
          />
        </>
      )}
    </>
  )
}

/** Which role to look at; each is an address of its own. */
function Roles() {
  const say = useWords()
  const { als, ...rest } = readOrganisationsSearch(useSearch({ strict: false }))
  return (
    <nav aria-label={say('organisations.as')} className="only-screen">
      <ul className={styles.roles}>
        {capacities.map(({ name, role }) => (
          <li key={name}>
            <Link
              to="."
              search={{ ...rest, als: name === 'penvoerder' ? undefined : name }}
              resetScroll={false}
              activeOptions={{ includeSearch: true, explicitUndefined: true }}
              className={`${styles.role} ${name === (als ?? 'penvoerder') ? styles.chosen : ''}`}
            >
              {say(`organisations.as.${role}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Csv() {
  const say = useWords()
  const plan = usePlan()
  const asOf = useAsOf()
  const save = () =>
    downloadCsv(
      'listOrganisations',
      { params: { programme: plan.code }, query: { ...asOf, language: currentLanguage() } },
      `organisaties-${plan.code}-stand-${plan.programme.asOf.day}.csv`,
    )
  return (
    <div className="only-screen">
      <CsvButton onSave={save}>{say('organisations.csv')}</CsvButton>
    </div>
  )
}
