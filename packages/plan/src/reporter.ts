import type { Owner } from './action.ts'

/**
 * The one organisation whose updates set the state (DESIGN section 2):
 * the first lead, else the responsible ministry.
 */
export function defaultReporter(owners: readonly Owner[], ministry: string): string {
  return owners.find((owner) => owner.role === 'lead')?.organisation ?? ministry
}
