import { useSearch } from '@tanstack/react-router'
import { isDay } from '@actielijn/plan'

/** The part of every address that says which day and knowledge a page is about. */
export interface AsOfSearch {
  /** The day the state is about; today when absent. */
  stand?: string
  /** Only what was known on that day; what is known now when absent. */
  kennis?: 'toen'
}

/** What of an address is about the day; anything unreadable counts as today. */
export function readAsOf(search: Record<string, unknown>): AsOfSearch {
  const { stand, kennis } = search
  if (typeof stand !== 'string' || !isDay(stand)) return {}
  return { stand, ...(kennis === 'toen' ? { kennis } : {}) }
}

/** The query keys of the API for that day and knowledge. */
export interface AsOfQuery {
  asOf?: string
  known?: 'then'
}

/** The same, as the API asks for it. */
function asOfQueryOf({ stand, kennis }: AsOfSearch): AsOfQuery {
  return { ...(stand ? { asOf: stand } : {}), ...(kennis ? { known: 'then' } : {}) }
}

/** Day and knowledge of the page that is open, as the API asks for them. */
export function useAsOf(): AsOfQuery {
  const search: Record<string, unknown> = useSearch({ strict: false })
  return asOfQueryOf(readAsOf(search))
}
