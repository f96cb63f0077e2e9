import { useAsOf } from '../api/asOf.ts'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'

/** Whether the reader may lay links here: a coordinator, on the page of today. */
export function useCoordinates(): boolean {
  const plan = usePlan()
  const { asOf } = useAsOf()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  return coordinates && asOf === undefined
}
