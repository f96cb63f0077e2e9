import type { ActionDetail } from '@actielijn/contract'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.tsx'
import styles from './Changes.module.css'

/** That the promise does not say what it first said, right below it, with the way to what it said. */
export function ChangedNote({ action: { lineage, ended } }: { action: ActionDetail }) {
  const say = useWords()
  const dates = useDates()
  const [last] = lineage.amendments
  if (!lineage.first || !last || ended) return null
  return (
    <p className={styles.note}>
      {say('action.changed', { day: dates.longDay(last.effective) })}{' '}
      <a className="utrecht-link utrecht-link--html-a" href="#changes">
        {say('action.changed.look')}
      </a>
    </p>
  )
}
