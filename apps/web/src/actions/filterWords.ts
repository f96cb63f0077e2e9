import { usePlan } from '../api/plan.tsx'
import { capitalised, useLevel } from '../ui/levels.ts'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { usePick } from '../ui/Said.tsx'
import { useDates } from '../ui/dates.ts'
import { useWords, type MessageId } from '../ui/words.tsx'
import type { ListFilter } from './savedView.ts'

/** How a filter and its values are called on screen: in the panel, on the chips, in the empty state. */
export interface FilterWords {
  name: (filter: ListFilter | 'voor' | 'tekst') => string
  value: (filter: ListFilter | 'voor' | 'tekst', value: string) => string
}

const families = {
  soort: 'kind',
  rol: 'role',
  fase: 'phase',
  verwachting: 'outlook',
  tijdigheid: 'lateness',
  actualiteit: 'freshness',
  aandacht: 'attention',
} as const

/** The words for filters in the language of the page. */
export function useFilterWords(): FilterWords {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const dates = useDates()
  const level = useLevel()
  const organisation = useOrganisationName()
  const headingTitle = (code: string) => {
    const heading = plan.heading(code)
    return heading ? pick(heading.title) : code
  }
  return {
    name: (filter) => {
      const words = { line: capitalised(level('line')), section: capitalised(level('section')), theme: level('theme') }
      return say(`list.filter.${filter}`, words)
    },
    value: (filter, value) => {
      switch (filter) {
        case 'lijn':
        case 'thema':
          return headingTitle(value)
        case 'organisatie':
        case 'ministerie':
          return organisation(value)
        case 'voor':
          return dates.day(value)
        case 'tekst':
          return `“${value}”`
        default:
          // `valuesIn` lets only values of the closed lists through, and each of those has words.
          return say(`${families[filter]}.${value}` as MessageId)
      }
    },
  }
}
