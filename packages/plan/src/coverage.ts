import type { Connection } from './connection.ts'

/** How far the actions of the plan in force do what an item elsewhere asks, most first. */
export const coverages = ['fully', 'partly', 'supported', 'none'] as const
export type Coverage = (typeof coverages)[number]

/**
 * What the links to one item add up to.
 * `fully`: one action does all of it. `partly`: an action does some of it, or it is not said how much; several parts
 * together are never taken for the whole, that is for a person to judge and say in a link of its own. `supported`: no
 * action does what is asked, at least one helps. `none`: nothing, or the same subject only (`context`).
 */
export function coverageOf(connections: Iterable<Pick<Connection, 'relation' | 'extent'>>): Coverage {
  let most: Coverage = 'none'
  for (const connection of connections) {
    const own = coverageBy(connection)
    if (coverages.indexOf(own) < coverages.indexOf(most)) most = own
  }
  return most
}

function coverageBy({ relation, extent }: Pick<Connection, 'relation' | 'extent'>): Coverage {
  switch (relation) {
    case 'implements':
    case 'answers':
      return extent ?? 'partly'
    case 'supports':
      return 'supported'
    case 'context':
      return 'none'
  }
}

export type CoverageCounts = Readonly<Record<Coverage, number>>

/** How many of a set are covered how far; the four add up to the set. */
export function coverageCounts(all: Iterable<Coverage>): CoverageCounts {
  const counts = { fully: 0, partly: 0, supported: 0, none: 0 }
  for (const one of all) counts[one] += 1
  return counts
}
