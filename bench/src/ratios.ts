/** Two things measured in turn, round after round: each round is one ratio. */
export interface Ratios {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** The ratios of `ours[n]` to `theirs[n]`: the middle one, and how far they spread. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): Ratios {
  if (ours.length !== theirs.length) throw new Error('Every round measures both')
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN)).sort((a, b) => a - b)
  const [least] = ratios
  const most = ratios.at(-1)
  if (least === undefined || most === undefined || ratios.some((ratio) => !Number.isFinite(ratio) || ratio <= 0))
    throw new Error('Every round must have measured something')
  return { median: medianOf(ratios), least, most }
}

/** @param sorted from low to high */
function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (upper + lower) / 2
}

/** What is aimed at, as the lowest middle ratio that reaches it. */
export interface Aim {
  readonly atLeast: number
  readonly text: string
}

export function isMet({ median }: Ratios, { atLeast }: Aim): boolean {
  return median >= atLeast
}

/** `0.63 (0.58–0.71)`. */
export function printed({ median, least, most }: Ratios): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
}
