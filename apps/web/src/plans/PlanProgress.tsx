import type { PlanSummary } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { CoverageCounts } from '../ui/Coverage.tsx'
import { PlanLink } from '../ui/links.tsx'
import { PhaseBar } from '../ui/PhaseBar.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

/** The progress of the plan in force; of what stands elsewhere, only what the plan in force does for it. */
export function PlanProgress({ summary: { progress, framework, served, supersededBy } }: { summary: PlanSummary }) {
  const say = useWords()
  const plan = usePlan()
  const next = plan.programme.sources.find(({ code }) => code === supersededBy)
  if (next) {
    return (
      <p className={styles.note}>
        {say('plans.superseded-by')}{' '}
        <PlanLink programme={plan.code} plan={next.code}>
          <Said text={next.title} />
        </PlanLink>
      </p>
    )
  }
  if (progress) {
    return (
      <div className={styles.progress}>
        <p>{say('plans.progress', { count: progress.total })}</p>
        <PhaseBar distribution={progress} label={say('plans.progress', { count: progress.total })} />
      </div>
    )
  }
  if (!framework && !served) return <p className={styles.note}>{say('plans.no-progress')}</p>
  return (
    <div className={styles.progress}>
      {framework && <CoverageCounts counts={framework.coverage} label={say('plans.coverage')} />}
      {served && (
        <>
          <p>{say('plans.served', { count: served.total })}</p>
          <PhaseBar distribution={served} label={say('plans.served', { count: served.total })} />
        </>
      )}
    </div>
  )
}
