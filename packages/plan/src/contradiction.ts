import type { ActionState } from './state.ts'
import type { Update } from './update.ts'

/** A contribution that sees it otherwise than the reporter does. */
export interface Contradiction {
  readonly update: string
  readonly organisation: string
}

/**
 * Contributions that contradict the state: the latest of each organisation, about the same day or later,
 * with another phase or outlook. Visible inside only; they never change the state.
 */
export function contradictionsOf(state: ActionState, latestContributions: readonly Update[]): Contradiction[] {
  return latestContributions
    .filter(({ content }) => content.about >= (state.lastAbout ?? ''))
    .filter(
      ({ content }) =>
        (content.phase !== undefined && content.phase !== state.phase) ||
        (content.outlook !== undefined && state.outlook !== undefined && content.outlook !== state.outlook),
    )
    .map(({ id, organisation }) => ({ update: id, organisation }))
}
