import type { ObservationView } from '@actielijn/contract'
import { chartRows } from './chartRows.ts'

/** One row: a figure, and the other documents that print the same with nothing of their own to say about it. */
export type TableRow = readonly [ObservationView, ...ObservationView[]]

/** A caveat that every one of several figures carries: said once, above the table. */
export function sharedCaveat(observations: readonly ObservationView[]): ObservationView['caveat'] {
  const [first, ...others] = observations
  const shared = others.length > 0 && others.every(({ caveat }) => caveat?.nl === first?.caveat?.nl)
  return shared ? first?.caveat : undefined
}

/** Whether something must be said with this figure that is not said of all. */
export function hasNotes(one: ObservationView, shared: ObservationView['caveat']): boolean {
  return (one.caveat !== undefined && one.caveat.nl !== shared?.nl) || one.partsDiffer !== undefined || one.differsFrom.length > 0
}

/** The rows in the order of the bars. A figure with notes of its own stays apart: it must be clear whose note it is. */
export function tableRows(observations: readonly ObservationView[]): readonly TableRow[] {
  const shared = sharedCaveat(observations)
  return chartRows(observations).flatMap(({ printed }) => {
    const plain = printed.filter((one) => !hasNotes(one, shared))
    return printed.flatMap((one): TableRow[] => {
      if (hasNotes(one, shared)) return [[one]]
      return one === plain[0] ? [[one, ...plain.slice(1)]] : []
    })
  })
}
