import type { ActionDetail } from '@actielijn/contract'
import { CoverageBadge } from '../ui/Coverage.tsx'
import { ServingAction, ServingList } from '../ui/ServingAction.tsx'
import { SourceLocator } from '../ui/SourceLocator.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Serving.module.css'

/** What the plan in force does for an entry of another plan or source: the actions linked to it, each with its state. */
export function Serving({ action }: { action: ActionDetail }) {
  const say = useWords()
  const { coverage, links } = action
  return (
    <section aria-labelledby="serving">
      <h2 id="serving" className={`utrecht-heading-2 ${styles.title}`}>
        {say('action.serving')} {coverage && <CoverageBadge coverage={coverage} />}
      </h2>
      <p className={styles.note}>{say(links.length === 0 ? 'action.serving.none' : 'action.serving.own')}</p>
      <ServingList>
        {links.map((link) => {
          const { standing, ...other } = link.other
          return standing && <ServingAction key={link.code} link={link} action={{ ...other, ...standing }} />
        })}
      </ServingList>
    </section>
  )
}

/** Where in its source the entry stands. */
export function Origin({ action }: { action: ActionDetail }) {
  const say = useWords()
  return (
    <section aria-labelledby="origin">
      <h2 id="origin" className="utrecht-heading-2">
        {say('action.origin')}
      </h2>
      <p className="utrecht-paragraph">
        <SourceLocator source={action.source} />
      </p>
    </section>
  )
}
