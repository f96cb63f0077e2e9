import { Link } from '@tanstack/react-router'
import type { CrossWalkView } from '@actielijn/contract'
import { coverages } from '@actielijn/plan'
import { useWords } from '../ui/words.tsx'
import styles from './CrossWalk.module.css'
import { useCrossWalkSearch } from './useCrossWalkSearch.ts'

/** How many items are covered how far; each figure leads to its items. */
export function Covered({ walk: { framework, lines } }: { walk: CrossWalkView }) {
  const say = useWords()
  const { search } = useCrossWalkSearch()
  const actions = lines.reduce((sum, line) => sum + line.actions, 0)
  const linked = lines.reduce((sum, line) => sum + line.linked, 0)
  return (
    <div className={styles.covered}>
      <p>{say('cross.items', { count: framework.items })}</p>
      <ul>
        {coverages.map((coverage) => (
          <li key={coverage}>
            <Link
              className="utrecht-link utrecht-link--html-a"
              to="."
              search={{ ...search, weergave: 'lijst', richting: undefined, dekking: coverage }}
            >
              {framework.coverage[coverage]} {say(`coverage.${coverage}.count`)}
            </Link>
          </li>
        ))}
      </ul>
      <p>{say('cross.linked', { linked, actions })}</p>
    </div>
  )
}
