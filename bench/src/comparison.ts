import { openLoad, type Asking, type Stretch } from './loading/load.ts'
import { isMet, printed, ratiosOf, type Aim } from './ratios.ts'

/** Two servers that are asked in turn; the ratio is of our rate to theirs, so more is better for us. */
export interface Comparison {
  readonly name: string
  readonly ours: Asking
  readonly theirs: Asking
  readonly connections: number
  readonly aim: Aim
}

/** How long it may take: bounded in time and in number of requests. */
export interface Bounds {
  readonly rounds: number
  readonly milliseconds: number
  readonly most: number
}

export interface Outcome {
  readonly name: string
  /** By answers per second. */
  readonly rate: string
  /** By processor time of the server per answer, which other work on the machine disturbs less. */
  readonly processor: string
  readonly aim: string
  readonly met: boolean
}

/** Asks both in turn, A B A B, after a stretch of each to warm up that does not count. */
export async function compare({ name, ours, theirs, connections, aim }: Comparison, bounds: Bounds): Promise<Outcome> {
  const loads = [await openLoad(ours, connections), await openLoad(theirs, connections)] as const
  const rounds: (readonly [Stretch, Stretch])[] = []
  for (const load of loads) await load.stretch(bounds.milliseconds * 4, bounds.most)
  for (let round = 0; round < bounds.rounds; round += 1) {
    const { milliseconds, most } = bounds
    rounds.push([await loads[0].stretch(milliseconds, most), await loads[1].stretch(milliseconds, most)])
  }
  for (const load of loads) load.close()
  const rate = ratiosOf(rounds.map(([a]) => a.rate), rounds.map(([, b]) => b.rate))
  const processor = ratiosOf(rounds.map(([, b]) => b.processor), rounds.map(([a]) => a.processor))
  return { name, rate: printed(rate), processor: printed(processor), aim: aim.text, met: isMet(rate, aim) }
}
