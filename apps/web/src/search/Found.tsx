import { Empty } from '../ui/Answer.tsx'
import { currentLanguage } from '../api/language.ts'
import { usePlan } from '../api/plan.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { FoundHit } from './FoundHit.tsx'
import { foundActions, withoutTwins } from './hits.ts'
import { mostHits, type Hit } from './queries.ts'
import styles from './Search.module.css'

/** What was found, together per action. */
export function Found({ q, hits: found }: { q: string; hits: readonly Hit[] }) {
  const say = useWords()
  const plan = usePlan()
  const hits = withoutTwins(found, currentLanguage())
  const actions = foundActions(hits)
  return (
    <>
      <p className="utrecht-paragraph" role="status">
        {hits.length === 0
          ? say('search.none', { words: q })
          : say('search.found', { hits: hits.length, actions: actions.length, words: q })}
        {found.length === mostHits && ` ${say('search.more', { most: mostHits })}`}
      </p>
      {hits.length === 0 && <Empty>{say('search.advice')}</Empty>}
      <ol className={styles.actions}>
        {actions.map(({ action, title, hits: own }) => (
          <li key={action}>
            <h2 className={`utrecht-heading-2 ${styles.title}`}>
              <span className={styles.code}>{action}</span>{' '}
              <ActionLink programme={plan.code} action={action}>
                <Said text={title} />
              </ActionLink>
            </h2>
            <ul className={styles.hits}>
              {own.map((hit) => (
                <FoundHit key={`${hit.update?.id} ${hit.language} ${hit.snippet}`} hit={hit} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
