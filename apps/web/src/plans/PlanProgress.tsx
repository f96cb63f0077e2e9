import type { PlanSummary } from '@actielijn/contract'
import { CoverageCounts } from '../ui/Coverage.tsx'
import { PhaseBar } from '../ui/PhaseBar.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Plans.module.css'

/** The progress of the plan in force; of what stands elsewhere, only what the plan in force does for it. */
export function PlanProgress({ summary: { progress, framework, served } }: { summary: PlanSummary }) {
  const say = useWords()
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
