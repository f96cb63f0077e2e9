import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { EndingWords } from '../ui/EndingWords.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { HistoryEntry } from './HistoryEntry.tsx'
import styles from './History.module.css'

/** The history of the actions this one came from by a split or a merger; their state is not its own. */
export function Predecessors({ action: { lineage } }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  if (lineage.predecessors.length === 0) return null
  return (
    <section aria-labelledby="predecessors">
      <h2 id="predecessors" className="utrecht-heading-2">
        {say('action.predecessors')}
      </h2>
      <p className="utrecht-paragraph">{say('action.predecessors.note')}</p>
      {lineage.predecessors.map(({ code, title, ended, history }) => (
        <details key={code} open>
          <summary>
            {code} <Said text={title} />
          </summary>
          <p className="utrecht-paragraph">
            <ActionLink programme={plan.code} action={code}>
              {say('action.predecessors.open')}
            </ActionLink>
            {ended && (
              <>
                : <EndingWords ending={ended} />
              </>
            )}
          </p>
          {history.items.length === 0 ? (
            <p className="utrecht-paragraph">{say('action.never')}</p>
          ) : (
            <ol className={styles.line}>
              {history.items.map((update, index) => (
                <HistoryEntry key={update.id} update={update} before={history.items[index + 1]} />
              ))}
            </ol>
          )}
          {history.more && <p className="utrecht-paragraph">{say('action.predecessors.more')}</p>}
        </details>
      ))}
    </section>
  )
}
