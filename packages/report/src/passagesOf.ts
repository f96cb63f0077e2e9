import type { Kind, SourceReference, Text } from '@actielijn/plan'
import { groupedBy } from './standing.ts'

export interface Yielded {
  readonly code: string
  readonly title: Text
  readonly kind: Kind
  readonly source: SourceReference
}

export interface PassageModel {
  readonly source: SourceReference
  readonly entries: readonly Yielded[]
}

/**
 * What each passage of a source yielded, headings in the order in which they first occur. Sub-bullets and parts stand
 * with the bullet they are in.
 */
export function passagesOf(yielded: readonly Yielded[]): PassageModel[] {
  const underHeadings = groupedBy(yielded, ({ source }) => JSON.stringify(source.locator.headings))
  return [...underHeadings.values()].flatMap((under) => {
    const places = groupedBy(under, ({ source: { locator } }) => JSON.stringify([locator.block, locator.bullet, ...placeless(locator)]))
    return [...places.values()].flatMap((entries) => (entries[0] ? [{ source: entries[0].source, entries }] : []))
  })
}

/** Without block and bullet only the opening words tell passages apart. */
function placeless({ block, bullet, opens }: SourceReference['locator']): string[] {
  return block === undefined && bullet === undefined ? [opens] : []
}
