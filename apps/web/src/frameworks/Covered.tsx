import { Link } from '@tanstack/react-router'
import type { CrossWalkView } from '@actielijn/contract'
import { coverages, type Coverage } from '@actielijn/plan'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'
import { filterNames, withoutFilters } from './crossWalkSearch.ts'
import styles from './CrossWalk.module.css'
import { useCrossWalkSearch } from './useCrossWalkSearch.ts'

/** How many items are covered how far, and who has to act on them; each figure leads to its items. */
export function Covered({ walk }: { walk: CrossWalkView }) {
  const say = useWords()
  const { search } = useCrossWalkSearch()
  const { framework, lines, groups } = walk
  const narrowed = filterNames.some((name) => search[name] !== undefined)
  const left = groups.reduce((sum, group) => sum + group.items, 0)
  const leftBy = (coverage: Coverage) => groups.reduce((sum, group) => sum + group.coverage[coverage], 0)
  const actions = lines.reduce((sum, line) => sum + line.actions, 0)
  const linked = lines.reduce((sum, line) => sum + line.linked, 0)
  return (
    <div className={styles.covered}>
      <p>{narrowed ? say('cross.left', { count: left }) : say('cross.items', { count: framework.items })}</p>
      <ul>
        {coverages.map((coverage) => (
          <li key={coverage}>
            <Link
              className="utrecht-link utrecht-link--html-a"
              to="."
              search={{ ...search, weergave: 'lijst', richting: undefined, dekking: coverage }}
            >
              {narrowed ? leftBy(coverage) : framework.coverage[coverage]} {say(`coverage.${coverage}.count`)}
            </Link>
          </li>
        ))}
      </ul>
      <Asked walk={walk} />
      <p>{say('cross.linked', { linked, actions })}</p>
    </div>
  )
}

/** So that what only another can do is not taken for what is lacking here. */
function Asked({ walk: { asked } }: { walk: CrossWalkView }) {
  const say = useWords()
  const nameOf = useOrganisationName()
  const { search } = useCrossWalkSearch()
  if (asked.length < 2) return null
  return (
    <div className={styles.asked}>
      <p id="asked">{say('cross.asked')}</p>
      <ul aria-labelledby="asked">
        {asked.map(({ organisation, items }) => (
          <li key={organisation}>
            <Link
              className="utrecht-link utrecht-link--html-a"
              to="."
              search={{ ...withoutFilters(search), wie: organisation }}
              resetScroll={false}
              aria-current={search.wie === organisation ? 'true' : undefined}
            >
              {nameOf(organisation)} ({items})
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
