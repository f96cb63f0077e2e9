import { usePlan } from '../api/plan.tsx'

/** Whether the reader gets to see what people expect: inside always, outside only where the programme releases it. */
export function useOutlookShown(): boolean {
  const { asOf, release } = usePlan().programme
  return asOf.view === 'accepted' || release.outlook
}
