import type { PlanStore } from '../../planStore.ts'
import type { Connection } from '../connection.ts'
import type { Versions } from '../dataVersion.ts'
import type { PlanReader } from './readPlan.ts'

/** Prepares reading plans and the order of knowledge. */
export function preparePlanOperations(
  { sqlite }: Connection,
  plans: PlanReader,
  versions: Versions,
): Omit<PlanStore, 'amend' | 'amendIfUnchanged' | 'amendments' | 'amendmentsOf'> {
  const sequenceAt = sqlite
    .prepare<[string], number>(
      'SELECT sequence FROM audit_events WHERE at < ? ORDER BY at DESC, sequence DESC LIMIT 1',
    )
    .pluck()
  return {
    programmes: async () => plans.programmes(),
    plan: async (programme, moment) => plans.plan(programme, moment),
    currentPlan: async (programme) => plans.currentPlan(programme),
    sequenceAt: async (instant) => sequenceAt.get(instant) ?? 0,
    dataVersion: async () => versions.current(),
  }
}
