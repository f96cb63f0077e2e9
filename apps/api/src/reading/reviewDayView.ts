import type { ReviewDayView } from '@actielijn/contract'
import type { ReviewDay, Viewer } from '@actielijn/plan'
import { person, type Names } from './person.ts'

/** Coordinator and secretary know of review days; nobody else, whatever the programme releases (DESIGN law 11). */
export function knowsReviewDays({ programmeRoles }: Viewer): boolean {
  return programmeRoles.includes('coordinator') || programmeRoles.includes('secretary')
}

/** A review day in wire form. */
export function reviewDayView({ id, action, revision, day, reason, at, by }: ReviewDay, names: Names): ReviewDayView {
  const who = person(by, names)
  return {
    id,
    action,
    revision,
    ...(day !== undefined && { day }),
    ...(reason !== undefined && { reason }),
    at,
    ...(who && { by: who }),
  }
}
