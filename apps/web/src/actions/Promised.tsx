import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { Said } from '../ui/Said.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './History.module.css'

/** The first moments of every action: the promise, and what its source says was already done. */
export function Promised({ action }: { action: ActionDetail }) {
  const say = useWords()
  const dates = useDates()
  return (
    <>
      {action.reported?.map(({ text, when }) => (
        <li key={text.nl} className={styles.entry}>
          <span className={styles.dot} aria-hidden="true" />
          <h3 className={styles.heading}>
            {say('action.reported')} {when && <span className={styles.when}>· {dates.period(when)}</span>}
          </h3>
          <p className={`utrecht-paragraph ${styles.words}`}>
            <Said text={text} />
          </p>
        </li>
      ))}
      <Beginning action={action} />
    </>
  )
}

/** Where it was promised, or by which amendment it came into the plan and on which passage that builds. */
function Beginning({ action }: { action: ActionDetail }) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const document = plan.programme.sources.find(({ code }) => code === action.source.document)
  const added = action.lineage.amendments.find(({ subjects }) => subjects.some(({ code, isNew }) => isNew && code === action.code))
  return (
    <li className={styles.entry}>
      <span className={styles.dot} aria-hidden="true" />
      <h3 className={styles.heading}>
        {say(added ? 'action.added' : 'action.promised')}{' '}
        {added && <span className={styles.when}>· {dates.longDay(added.effective)}</span>}
        {!added && document && (
          <span className={styles.when}>
            · <Said text={document.title} />, {dates.period(document.published)}
          </span>
        )}
      </h3>
      {added && (
        <p className={`utrecht-paragraph ${styles.words}`}>
          <Said text={added.reason} /> (<span lang="nl">{added.source}</span>)
        </p>
      )}
      {(!added || action.source.locator.opens !== '') && (
        <p className={`utrecht-paragraph ${styles.words}`}>
          {added && say('action.builds-on')} <SourceLocator source={action.source} />
        </p>
      )}
    </li>
  )
}
