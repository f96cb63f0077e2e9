import { useWords } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'
import type { PointsSearch } from './pointsSearch.ts'
import type { Points } from './queries.ts'

/** How many there are of every kind, whatever the filter shows, with a way to those on the page. */
export function PointCounts({ counts, search }: { counts: Points['counts']; search: PointsSearch }) {
  const say = useWords()
  const onPage = (kind: string) => search.tonen !== 'terzijde' && (search.soort === undefined || search.soort === kind)
  return (
    <ul className={styles.counts} aria-label={say('points.counts')}>
      {counts.map(({ kind, open, setAside }) => (
        <li key={kind}>
          <span className={open > 0 ? styles.count : `${styles.count} ${styles.none}`}>{open}</span>
          <span>
            {onPage(kind) ? (
              <a className="utrecht-link utrecht-link--html-a" href={`#${kind}`}>
                {say(`points.kind.${kind}`)}
              </a>
            ) : (
              say(`points.kind.${kind}`)
            )}{' '}
            {setAside > 0 && <span className={styles.aside}>{say('points.aside-count', { count: setAside })}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
