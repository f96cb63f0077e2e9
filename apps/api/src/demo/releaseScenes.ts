import { addDays, closedRelease, type Day, type Text } from '@actielijn/plan'
import { momentOn, type Scene } from './scene.ts'

const both = (nl: string, en: string): Text => ({ nl, en })

/**
 * The three ways in which updates become public: by a coordinator up to a day, at once while the programme is set
 * to "direct", and under an embargo that has not lapsed today.
 */
export function releaseScenes(today: Day): Scene[] {
  const at = (ago: number) => momentOn(today, ago, `release ${ago}`)
  const through = (ago: number, lastDay: number): Scene => ({
    kind: 'release',
    at: at(ago),
    through: addDays(today, -lastDay),
    publicFrom: 'now',
    by: 'coordinator1',
  })
  return [
    through(640, 660),
    {
      kind: 'settings',
      at: at(560),
      release: { ...closedRelease, mode: 'direct' },
      reason: both('Proef: wat is vastgesteld, is meteen openbaar (verzonnen)', 'Trial: what is accepted is public at once (invented)'),
      by: 'coordinator1',
    },
    {
      kind: 'settings',
      at: at(420),
      release: closedRelease,
      reason: both('Einde van de proef met meteen openbaar maken (verzonnen)', 'End of the trial with publishing at once (invented)'),
      by: 'coordinator2',
    },
    through(300, 310),
    through(130, 140),
    through(60, 66),
    {
      kind: 'release',
      at: at(3),
      through: addDays(today, -30),
      publicFrom: momentOn(today, -12, 'embargo'),
      by: 'coordinator2',
    },
  ]
}
