import type { FigureView } from '@actielijn/contract'

/** One bar: what one or more documents print alike for one period and cell. */
export interface ChartRow<Some extends FigureView = FigureView> {
  readonly figure: Some
  /** Every figure that this bar stands for; more than one where documents agree. */
  readonly printed: readonly Some[]
  /** Another bar stands for the same period and cell: documents differ. */
  readonly disputed: boolean
}

/** The bars of figures that can be compared, in their order; those that say the same of the same share a bar. */
export function chartRows<Some extends FigureView>(figures: readonly Some[]): readonly ChartRow<Some>[] {
  const groups = new Map<string, [Some, ...Some[]]>()
  const bars = new Map<string, number>()
  for (const figure of figures) {
    const key = JSON.stringify([placeOf(figure), figure.value, figure.approximate])
    const same = groups.get(key)
    if (same) same.push(figure)
    else {
      groups.set(key, [figure])
      bars.set(placeOf(figure), (bars.get(placeOf(figure)) ?? 0) + 1)
    }
  }
  return [...groups.values()].map((printed) => ({
    figure: printed[0],
    printed,
    disputed: (bars.get(placeOf(printed[0])) ?? 0) > 1,
  }))
}

/** Period and cell, of whichever indicator and scope. */
function placeOf({ indicator, scope, period, breakdown }: FigureView): string {
  const cells = breakdown.map(({ dimension, value }) => `${dimension}=${value}`).toSorted()
  return [indicator, scope, period.from, period.to, ...cells].join('|')
}

/** Lower and upper bound of a figure; the same for a plain number. */
export function boundsOf({ value }: Pick<FigureView, 'value'>): { low: number; high: number } {
  return typeof value === 'number' ? { low: value, high: value } : value
}

/** Where the axis ends: a hundred for shares, else the first round number at or above the largest figure. Never 0. */
export function axisEnd(figures: readonly Pick<FigureView, 'value' | 'measure'>[]): number {
  if (figures.every(({ measure }) => measure === 'percent')) return 100
  const most = Math.max(1, ...figures.map((figure) => boundsOf(figure).high))
  const size = 10 ** Math.floor(Math.log10(most))
  return size * ([1, 1.5, 2, 3, 4, 5, 6, 8].find((times) => times * size >= most) ?? 10)
}
