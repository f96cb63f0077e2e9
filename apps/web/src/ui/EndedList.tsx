import type { EndedAction } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import styles from './Amendment.module.css'
import { EndingWords } from './EndingWords.tsx'
import { ActionLink } from './links.tsx'
import { Said } from './Said.tsx'
import { useWords } from './words.tsx'

/** What left the plan, beside the count it is no longer in; nothing when nothing did. */
export function EndedList({ ended }: { ended: readonly EndedAction[] }) {
  const say = useWords()
  const plan = usePlan()
  if (ended.length === 0) return null
  return (
    <details className={styles.ended}>
      <summary>{say('ended.title', { count: ended.length })}</summary>
      <p className="utrecht-paragraph">{say('ended.note')}</p>
      <ul className="utrecht-unordered-list">
        {ended.map(({ code, title, ended: ending }) => (
          <li key={code}>
            {code}{' '}
            <ActionLink programme={plan.code} action={code}>
              <Said text={title} />
            </ActionLink>
            : <EndingWords ending={ending} />
          </li>
        ))}
      </ul>
    </details>
  )
}
