import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer } from '../ui/Answer.tsx'
import { useDates } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { OrganisationActions } from './OrganisationActions.tsx'
import { OrganisationFacts } from './OrganisationFacts.tsx'
import styles from './Organisations.module.css'
import { organisationQuery, type OrganisationDetail } from './queries.ts'
import { ReportingOverTime } from './ReportingOverTime.tsx'
import { RoleChart } from './RoleChart.tsx'

/** One organisation: what it does in which role, how that stands, and how it reports. */
export function OrganisationPage() {
  const plan = usePlan()
  const { organisatie = '' } = useParams({ strict: false })
  const query = useQuery(organisationQuery(plan.code, organisatie, useAsOf()))
  return (
    <Answer query={query} title={useWords()('organisation.title')}>
      {(detail) => <Detail detail={detail} />}
    </Answer>
  )
}

function Detail({ detail }: { detail: OrganisationDetail }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { organisation } = detail
  const name = pick(organisation.name)
  return (
    <Page
      title={organisation.abbreviation && organisation.abbreviation !== name ? `${name} (${organisation.abbreviation})` : name}
      before={
        <nav className="utrecht-breadcrumb-nav only-screen" aria-label={say('organisation.all')}>
          <Link className="utrecht-link utrecht-link--html-a" to="/$programme/organisaties" params={{ programme: plan.code }}>
            {say('organisation.all')}
          </Link>
        </nav>
      }
    >
      <Silence detail={detail} />
      <div className={styles.columns}>
        <div>
          <RoleChart progress={detail.progress} />
          <OrganisationActions organisation={organisation.code} actions={detail.actions} />
          <ReportingOverTime reporting={detail.reporting} view={detail.asOf.view} />
        </div>
        <div>
          <OrganisationFacts detail={detail} />
        </div>
      </div>
    </Page>
  )
}

function Silence({ detail: { progress } }: { detail: OrganisationDetail }) {
  const say = useWords()
  const dates = useDates()
  if (!progress.silent || progress.asReporter.total === 0) return null
  return (
    <Notice tone="warning">
      {progress.lastAbout
        ? say('organisation.silent', { day: dates.longDay(progress.lastAbout) })
        : say('organisation.silent-never')}
    </Notice>
  )
}
