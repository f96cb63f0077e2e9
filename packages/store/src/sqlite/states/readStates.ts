import type { View } from '@actielijn/plan'
import { unreported } from '@actielijn/plan'
import type { StateRow, StateStore } from '../../stateStore.ts'
import type { Connection } from '../connection.ts'
import type { PlanReader } from '../plan/readPlan.ts'
import { prepareStateSeek } from './asOf.ts'

interface Strand {
  readonly action: string
  readonly organisation: string
  readonly revision: number
  readonly pending: number
  readonly state: string | null
}

/** Prepares reading where actions stand: now from the projection, earlier by seeks. */
export function prepareReadStates(
  connection: Connection,
  plans: PlanReader,
): Pick<StateStore, 'currentStates' | 'statesAsOf'> {
  const strands = connection.sqlite.prepare<[View, string], Strand>(
    `SELECT s.action, s.organisation, s.revision, s.pending, a.state
     FROM strands s LEFT JOIN action_states a
       ON a.programme = s.programme AND a.view = ? AND a.action = s.action AND a.organisation = s.organisation
     WHERE s.programme = ?`,
  )
  const seek = prepareStateSeek(connection)
  return {
    currentStates: async (programme, view) => {
      const actions = plans.currentPlan(programme)?.actions
      const rows = new Map<string, StateRow>()
      for (const { action, organisation, revision, pending, state } of strands.all(view, programme)) {
        if (actions?.get(action)?.reporter !== organisation) continue
        // The public is not told that something was sent in and is not yet released.
        if (state === null && view === 'public') continue
        rows.set(action, {
          ...(state === null ? unreported : JSON.parse(state)),
          action,
          revision,
          pending: pending > 0,
        })
      }
      return rows
    },
    statesAsOf: async (reporters, view, asOf) => {
      const states = [...reporters].map(
        ([action, reporter]) => [action, seek(view, action, reporter, asOf)] as const,
      )
      return new Map(states.flatMap(([action, state]) => (state ? [[action, state] as const] : [])))
    },
  }
}
