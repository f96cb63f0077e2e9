import { amendmentKinds, isDay, type AmendmentKind } from '@actielijn/plan'

/** Which changes the address asks for. */
export interface AmendmentsSearch {
  soort?: AmendmentKind
  /** First and last day of taking effect. */
  van?: string
  tot?: string
}

/** Reads the address; anything unreadable is left out. */
export function readAmendmentsSearch({ soort, van, tot }: Record<string, unknown>): AmendmentsSearch {
  const kind = amendmentKinds.find((one) => one === soort)
  return {
    ...(kind && { soort: kind }),
    ...(typeof van === 'string' && isDay(van) && { van }),
    ...(typeof tot === 'string' && isDay(tot) && { tot }),
  }
}
