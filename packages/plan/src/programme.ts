import type { ActionEntry } from './action.ts'
import { standsIn } from './lineage.ts'
import type { ImpreciseDate } from './period.ts'
import type { Text } from './source.ts'

/** How accepted updates become public in a programme. */
export const releaseModes = ['manual', 'direct'] as const
export type ReleaseMode = (typeof releaseModes)[number]

/** What a programme lets out beside the plain facts (DESIGN law 10). */
export interface ReleaseSettings {
  /** `direct`: public at the moment of acceptance. `manual`: only when released. */
  readonly mode: ReleaseMode
  /** Outlook and its motive may leave the house. */
  readonly outlook: boolean
  /** Contributions of organisations that do not report the action may leave the house. */
  readonly contributions: boolean
}

/** Nothing leaves the house until somebody decides so. */
export const closedRelease: ReleaseSettings = { mode: 'manual', outlook: false, contributions: false }

/** What a programme calls one level of its headings, in both languages. */
export interface LevelWords {
  readonly one: Text
  readonly many: Text
}

/** The lineage of a plan: roles and rounds belong to it, plans are its versions. */
export interface Programme {
  /** Short code, used in addresses: `stm`. */
  readonly code: string
  readonly title: Text
  readonly summary: Text
  /** Codes of its plans, oldest first; the last is in force. */
  readonly plans: readonly string[]
  /** The first day on which its promises hold. */
  readonly published: ImpreciseDate
  readonly release: ReleaseSettings
  /** Its own words for the levels of its headings; "actielijn", "hoofdstuk" and "thema" where it has none. */
  readonly levels?: {
    readonly line?: LevelWords
    readonly section?: LevelWords
    readonly theme?: LevelWords
  }
}

/** Code of the plan in force: the last version that was published. */
export function planInForce({ plans }: Pick<Programme, 'plans'>): string | undefined {
  return plans.at(-1)
}

/**
 * Whether the entry is an action of the plan in force: the counting unit (DESIGN section 2). Entries of other
 * sources, promises and positions beside the actions, and actions that ended are listed where they belong and
 * counted nowhere else.
 */
export function isInForce(
  action: Pick<ActionEntry, 'kind' | 'source' | 'ended' | 'carried'>,
  programme: Pick<Programme, 'plans'>,
): boolean {
  const plan = planInForce(programme)
  return action.kind === 'action' && action.ended === undefined && plan !== undefined && standsIn(action, plan)
}
