import type { CoverageCountsView, LinkView } from '@actielijn/contract'
import { coverages, type Coverage } from '@actielijn/plan'
import { Badge, type Tone } from './Badge.tsx'
import styles from './Coverage.module.css'
import { useWords } from './words.tsx'

const looks = {
  fully: { tone: 'good', mark: '●' },
  partly: { tone: 'info', mark: '◐' },
  supported: { tone: 'plain', mark: '◌' },
  none: { tone: 'warn', mark: '–' },
} as const satisfies Record<Coverage, { tone: Tone; mark: string }>

/** How far the plan in force does what an item elsewhere asks. */
export function CoverageBadge({ coverage }: { coverage: Coverage }) {
  const say = useWords()
  return <Badge {...looks[coverage]}>{say(`coverage.${coverage}`)}</Badge>
}

/** A set of items by how far they are covered: figure and word for each, nought included. */
export function CoverageCounts({ counts, label }: { counts: CoverageCountsView; label: string }) {
  const say = useWords()
  return (
    <ul className={styles.counts} aria-label={label}>
      {coverages.map((coverage) => (
        <li key={coverage}>
          <span aria-hidden="true">{looks[coverage].mark}</span> <strong>{counts[coverage]}</strong> {say(`coverage.${coverage}.count`)}
        </li>
      ))}
    </ul>
  )
}

/** What an action does for an item, and how much of it where that was said. */
export function RelationWords({ link: { relation, extent } }: { link: Pick<LinkView, 'relation' | 'extent'> }) {
  const say = useWords()
  return extent ? `${say(`relation.${relation}`)} (${say(`extent.${extent}`)})` : say(`relation.${relation}`)
}
