import type { BreakdownCell, ObservationEntry } from './indicator.ts'
import type { PlanFault } from './planFault.ts'

/**
 * Totals that do not equal the sum of the parts the same document prints, and shares that do not make a hundred, where
 * nothing says why (`partsDiffer`, on the total or on one of the shares). Parts are figures one cell finer than their whole, by the same characteristic.
 * A share that stands alone claims nothing about the rest; two or more of one characteristic do. Places in an order
 * are not parts of anything.
 */
export function partsUnlikeTotal(observations: readonly ObservationEntry[]): PlanFault[] {
  return [...partsByWhole(observations).values()].flatMap((parts) => {
    const [first] = parts
    if (!first) return []
    return first.part.measure === 'percent' ? sharesUnlikeHundred(first, parts) : unlikeTotal(first, parts, observations)
  })
}

/** Their whole is not printed as such, so the reason stands on one of the shares. */
function sharesUnlikeHundred(first: Part, parts: readonly Part[]): PlanFault[] {
  const claimsAll = parts.length > 1 || sumOf(parts) > 100
  const said = parts.some(({ part }) => part.partsDiffer !== undefined)
  return !claimsAll || said || addUpTo(100, parts) ? [] : [faultOf(first.part, first)]
}

function unlikeTotal(first: Part, parts: readonly Part[], observations: readonly ObservationEntry[]): PlanFault[] {
  const total = observations.find((observation) => isWholeOf(observation, first) && observation.measure === first.part.measure)
  if (!total || total.partsDiffer !== undefined) return []
  return typeof total.value === 'number' && addUpTo(total.value, parts) ? [] : [faultOf(total, first)]
}

/** A figure, and the one cell that makes it a part of something larger. */
interface Part {
  readonly part: ObservationEntry
  readonly dimension: BreakdownCell['dimension']
  /** The breakdown of the whole. */
  readonly rest: readonly BreakdownCell[]
}

/** The parts of each whole; a figure of two characteristics is a part in two ways. */
function partsByWhole(observations: readonly ObservationEntry[]): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>()
  for (const part of observations) {
    if (part.measure === 'rank') continue
    for (const cell of part.breakdown) {
      const rest = part.breakdown.filter((other) => other !== cell)
      // Shares are of their base; of counts the base may name the parts differently from the whole.
      const of = part.measure === 'percent' ? part.base : ''
      const key = [part.source.document, wholeKey(part, rest), part.measure, of, cell.dimension].join('|')
      groups.set(key, [...(groups.get(key) ?? []), { part, dimension: cell.dimension, rest }])
    }
  }
  return groups
}

function wholeKey({ indicator, scope, period }: ObservationEntry, breakdown: readonly BreakdownCell[]): string {
  const cells = breakdown.map(({ dimension, value }) => `${dimension}=${value}`).toSorted()
  return [indicator, scope, period.from, period.to, ...cells].join('|')
}

function isWholeOf(observation: ObservationEntry, { part, rest }: Part): boolean {
  return (
    observation.source.document === part.source.document &&
    wholeKey(observation, observation.breakdown) === wholeKey(part, rest)
  )
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { part }) => sum + (typeof part.value === 'number' ? part.value : part.value.low), 0)
}

/** Whether the parts are exact figures that make the whole; "about" and ranges never do. */
function addUpTo(whole: number, parts: readonly Part[]): boolean {
  const exact = parts.every(({ part }) => typeof part.value === 'number' && part.approximate === undefined)
  return exact && Math.abs(sumOf(parts) - whole) < 1e-9
}

function faultOf({ code }: ObservationEntry, { part, dimension }: Part): PlanFault {
  return { entry: code, code: 'parts-unlike-total', at: `${dimension}: ${part.measure}` }
}
