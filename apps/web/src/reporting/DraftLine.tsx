import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import type { DraftStatus } from './draftKeeper.ts'
import styles from './ReportForm.module.css'

/** What became of the text so far: kept, on its way, or not on the server and where it is then. */
export function DraftLine({ status }: { status: DraftStatus }) {
  const say = useWords()
  const dates = useDates()
  const busy = status.kind === 'waiting' || status.kind === 'saving'
  return (
    <p className={styles.draft}>
      {busy && say('report.draft.saving')}
      {/* Announced when it changes for good, not with every key. */}
      <span role="status" className={status.kind === 'failed' ? styles.failed : undefined}>
        {status.kind === 'saved' && say('report.draft.saved', { time: dates.time(status.at) })}
        {status.kind === 'failed' && `${say(`report.draft.failed.${status.why}`)} ${say(status.keptHere ? 'report.draft.here' : 'report.draft.not-here')}`}
      </span>
    </p>
  )
}
