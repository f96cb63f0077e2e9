import type { CrossWalkView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useCoordinates } from './useCoordinates.ts'
import { Said } from '../ui/Said.tsx'
import { ServingAction, ServingList } from '../ui/ServingAction.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './CrossWalk.module.css'
import { AddLink } from '../ui/AddLink.tsx'
import { EndLink } from '../ui/EndLink.tsx'
import { ItemHeading } from './ItemHeading.tsx'

/** The framework item by item, each with the actions that do something for it, or the word that none does. */
export function ByItem({ walk: { framework, groups, items, actions } }: { walk: CrossWalkView }) {
  const say = useWords()
  const plan = usePlan()
  const coordinates = useCoordinates()
  return groups.map((group) => {
    const chapter = plan.heading(group.code)
    return (
      <section key={group.code} className={styles.chapter} aria-label={group.code}>
        {chapter && (
          <h3 className="utrecht-heading-3">
            <span className={styles.code}>{group.code}</span> <Said text={group.title} />
          </h3>
        )}
        {items
          .filter((item) => item.group === group.code)
          .map((item) => (
            <article key={item.code} className={styles.item}>
              <ItemHeading item={item} level={chapter ? 4 : 3} language={framework.language} />
              {item.links.length === 0 ? (
                <p className={styles.note}>{say('cross.no-action')}</p>
              ) : (
                <ServingList>
                  {item.links.map((link) => {
                    const action = actions.find(({ code }) => code === link.action)
                    return (
                      action && (
                        <ServingAction key={link.code} link={link} action={action} level={4}>
                          {coordinates && link.reason && <EndLink link={link} />}
                        </ServingAction>
                      )
                    )
                  })}
                </ServingList>
              )}
              {coordinates && <AddLink item={item.code} />}
            </article>
          ))}
      </section>
    )
  })
}
