import type { Annex } from '@actielijn/contract'
import { useSession } from '../api/session.ts'
import { useDates } from '../ui/dates.ts'
import { usePick } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'

/** What every printed page says of itself: table, programme, line, day and knowledge, reach, and whether it is invented. */
export function useRunningLine({ asOf, title }: Annex, line: string): string {
  const say = useWords()
  const pick = usePick()
  const dates = useDates()
  const demonstration = useSession()?.demonstration ?? false
  return [
    say('annex.title'),
    pick(title),
    line,
    say(`annex.stand.${asOf.known}`, { day: dates.longDay(asOf.day) }),
    say(`annex.reach.${asOf.view}`),
    demonstration ? say('annex.demonstration') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
