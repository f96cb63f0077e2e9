import { Link } from '@tanstack/react-router'
import type { CrossWalkView } from '@actielijn/contract'
import { useAsOf } from '../api/asOf.ts'
import { downloadCsv } from '../api/download.ts'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { CsvButton } from '../ui/CsvButton.tsx'
import { PlanLink } from '../ui/links.tsx'
import { useWords } from '../ui/words.tsx'
import { crossWalkFilterOf, type CrossWalkSearch } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'

/** What else can be done with a framework. */
export function CrossWalkTools({ walk: { framework, asOf: shown }, search }: { walk: CrossWalkView; search: CrossWalkSearch }) {
  const say = useWords()
  const plan = usePlan()
  const asOf = useAsOf()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  const save = () =>
    downloadCsv(
      'readCrossWalk',
      {
        params: { programme: plan.code, framework: framework.code },
        query: { ...crossWalkFilterOf(search, asOf), language: currentLanguage() },
      },
      `${plan.code}-verbanden-${framework.code}-stand-${shown.day}.csv`,
    )
  return (
    <div className="only-screen">
      <div className={styles.tools}>
        <CsvButton onSave={save}>{say('cross.csv')}</CsvButton>
        <Link
          className="utrecht-link utrecht-link--html-a"
          to="/$programme/rapportages/$raamwerk"
          params={{ programme: plan.code, raamwerk: framework.code }}
        >
          {say('cross.report')}
        </Link>
        {coordinates && (
          <Link className="utrecht-link utrecht-link--html-a" to="/$programme/verbanden/raamwerk-toevoegen" params={{ programme: plan.code }}>
            {say('import.link')}
          </Link>
        )}
        {framework.plan && (
          <PlanLink programme={plan.code} plan={framework.plan}>
            {say('cross.source')}
          </PlanLink>
        )}
      </div>
    </div>
  )
}
