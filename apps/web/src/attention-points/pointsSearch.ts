import { pointKinds, type PointKind } from '@actielijn/plan'
import type { PointFilter } from '../api/attentionPoints.ts'

/** What the address of the page says: which kind, and open or set aside; all of it when absent. */
export interface PointsSearch {
  soort?: PointKind
  tonen?: 'open' | 'terzijde'
}

/** Reads the address; anything unreadable is left out. */
export function readPointsSearch({ soort, tonen }: Record<string, unknown>): PointsSearch {
  const kind = pointKinds.find((one) => one === soort)
  const shown = (['open', 'terzijde'] as const).find((one) => one === tonen)
  return { ...(kind && { soort: kind }), ...(shown && { tonen: shown }) }
}

/** The same, as the API asks for it. */
export function pointFilterOf({ soort, tonen }: PointsSearch): PointFilter {
  return {
    ...(soort && { kind: [soort] }),
    ...(tonen && { status: tonen === 'open' ? 'open' : 'set-aside' }),
  }
}
