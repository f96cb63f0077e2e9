import type { VerifyReport } from '@actielijn/store'

type Unsound = Extract<VerifyReport, { readonly sound: false }>

const what: Record<Unsound['problem'], (place: string) => string> = {
  'row-changed': (place) => `${place} is gewijzigd`,
  'row-missing': (place) => `${place} ontbreekt`,
  'row-unattested': (place) => `${place} hoort bij geen gebeurtenis`,
  'event-changed': () => 'de gebeurtenis zelf is gewijzigd',
  'chain-broken': () => 'de keten is hier onderbroken',
  'head-not-found': () => 'de opgegeven kop komt niet voor: er ontbreekt geschiedenis',
  'projection-differs': (place) => `${place} wijkt af van de geschiedenis`,
}

/** One sentence about the first thing that does not hold, with the table and key of the row to blame. */
export function unsoundSentence({ event, table, key, problem }: Unsound): string {
  const place = [table ?? 'een rij', ...(key === undefined ? [] : [`rij ${key}`])].join(', ')
  return `Niet in orde bij gebeurtenis ${event}: ${what[problem](place)}.`
}
