import type { ActionState, AsOf, View } from '@actielijn/plan'
import type { DataVersion } from './planStore.ts'

/** Where one action stands, with what a list needs beside it. */
export interface StateRow extends ActionState {
  readonly action: string
  /** Last revision of the reporter, sent in or accepted: what a new report must be based on. */
  readonly revision: number
  /** The reporter sent something in that is not yet judged. */
  readonly pending: boolean
}

export interface StateStore {
  /**
   * Every action of the programme whose reporter ever sent something in, with its state in that view now: one read of
   * a projection. In the public view only those that have a public state.
   */
  currentStates(programme: string, view: View): Promise<ReadonlyMap<string, StateRow>>
  /** The same on an earlier day or with earlier knowledge: one index seek per action asked. */
  statesAsOf(
    reporters: ReadonlyMap<string, string>,
    view: View,
    asOf: AsOf,
  ): Promise<ReadonlyMap<string, ActionState>>
  /** Makes releases public whose embargo has passed, cheap when there are none; and what version the data then has. */
  settleEmbargoes(): Promise<DataVersion>
  /** Rebuilds every projection from history. */
  rebuildProjections(): Promise<void>
  /** Names of projections that differ from what history yields; empty when all agree. */
  checkProjections(): Promise<readonly string[]>
}
