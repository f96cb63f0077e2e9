import { usePick } from '../ui/Said.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import type { Point } from './queries.ts'

/** Gives `subject(point)`: what a point is about, as plain text. */
export function useSubject(): (point: Point) => string {
  const pick = usePick()
  const nameOf = useOrganisationName()
  return (point) => {
    switch (point.kind) {
      case 'no-lead':
      case 'no-due':
      case 'review-passed':
        return `${point.action.code} ${pick(point.action.title)}`
      case 'doubles-differ':
        return point.actions.map(({ code }) => code).join(' · ')
      case 'item-uncovered':
        return `${point.item.code} ${pick(point.item.title)}`
      case 'organisation-ended':
        return nameOf(point.organisation)
    }
  }
}
