import type { DemoAccountName } from './demoAccounts.ts'

/** How often and until when an organisation reports, in days before today. */
export interface Rhythm {
  readonly organisation: string
  /** Who types; a coordinator does so on behalf of the organisation. */
  readonly author: DemoAccountName
  readonly first: number
  readonly every: number
  /** The last round of reporting; it is spread over the days after it. */
  readonly last: number
  /** How many days a round takes, at most `last`. */
  readonly spread: number
}

const rhythm = (organisation: string, author: DemoAccountName, first: number, every: number, last: number, spread: number): Rhythm => ({
  organisation,
  author,
  first,
  every,
  last,
  spread,
})

/**
 * Every organisation keeps its own time: the Inspectorate is exemplary, the ministry of health has been silent for
 * most of a year, small organisations mail the coordinator. Who is not in the list has never reported.
 */
export const rhythms: readonly Rhythm[] = [
  rhythm('inspectie-szw', 'inspectie', 735, 61, 7, 7),
  rhythm('min-jenv', 'jenv', 730, 126, 24, 16),
  rhythm('politie', 'politie', 720, 118, 33, 20),
  rhythm('min-bz', 'bz', 700, 182, 137, 9),
  rhythm('comensha', 'comensha', 728, 92, 7, 7),
  rhythm('ccv', 'ccv', 690, 121, 46, 12),
  rhythm('vng', 'vng', 715, 150, 131, 5),
  rhythm('gemeenten', 'vng', 600, 150, 70, 3),
  rhythm('min-vws', 'vws', 725, 122, 251, 14),
  rhythm('min-szw', 'szw', 731, 101, 9, 9),
  rhythm('fairwork', 'fairwork', 726, 91, 15, 4),
  rhythm('om', 'coordinator1', 680, 190, 112, 20),
  rhythm('knmg', 'coordinator2', 640, 200, 149, 2),
  rhythm('kmar', 'coordinator1', 660, 170, 62, 2),
  rhythm('fiu-nederland', 'coordinator2', 650, 183, 92, 2),
  rhythm('kenniscentrum-lvb', 'coordinator1', 700, 140, 210, 3),
  rhythm('zorginstellingen', 'coordinator1', 560, 180, 166, 4),
  rhythm('taskforce-mensenhandel', 'coordinator2', 610, 200, 39, 2),
  rhythm('riec-zwb-ob', 'coordinator1', 720, 130, 175, 3),
  rhythm('riec-limburg', 'coordinator2', 720, 130, 95, 3),
  rhythm('imvo-convenantpartijen', 'coordinator2', 500, 210, 80, 3),
]

/** Days before today on which an organisation has a round, oldest first. */
export function roundsOf({ first, every, last }: Rhythm): number[] {
  const rounds: number[] = []
  for (let ago = last; ago <= first; ago += every) rounds.unshift(ago)
  return rounds
}
