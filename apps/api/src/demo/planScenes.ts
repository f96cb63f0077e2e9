import { addDays, type Day } from '@actielijn/plan'
import { amended } from './amended.ts'
import { inventedIn } from './inventedTexts.ts'
import { halfYearOf, quarterOf } from './periods.ts'
import type { Scene } from './scene.ts'
import { splitScenes } from './splitScenes.ts'

/** Days before today on which the plan itself was changed. */
const changed = { movedBack: 470, reworded: 340, split: 250, transferred: 205, movedForward: 150, absorbed: 128 } as const

/** Until how many days before today an action is reported on by the organisation that did so at first. */
export const reportedUntil: ReadonlyMap<string, number> = new Map([
  ['STM-3.1.1', changed.split],
  ['STM-5.2.1', changed.transferred],
])

/** What the coordinators change in the plan: other days, words and organisations, a division, a withdrawal. */
export function planScenes(today: Day): Scene[] {
  return [
    ...rescheduled(today),
    amended(today, changed.reworded, 'coordinator2', {
      kind: 'reworded',
      action: 'STM-5.3.2',
      title: inventedIn('Levensverhalen gebruiken in lesmateriaal en online', 'Life stories used in teaching materials and online'),
      summary: inventedIn(
        'De opgetekende verhalen krijgen een plaats in het lesmateriaal voor professionals en zijn daarnaast online te gebruiken om een breder publiek op mensenhandel te wijzen.',
        'The recorded stories become part of the teaching materials for professionals and can also be used online to draw a wider public’s attention to human trafficking.',
      ),
      reason: inventedIn('De Kamer vroeg om de verhalen ook in opleidingen te gebruiken.', 'Parliament asked for the stories to be used in training as well.'),
    }),
    ...splitScenes(today, changed.split),
    amended(today, changed.transferred, 'coordinator2', {
      kind: 'transferred',
      action: 'STM-5.2.1',
      owners: [
        { organisation: 'comensha', role: 'lead', basis: 'explicit' },
        { organisation: 'min-jenv', role: 'partner', basis: 'explicit' },
        { organisation: 'taskforce-mensenhandel', role: 'partner', basis: 'explicit' },
      ],
      reporter: 'comensha',
      responsible: { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' },
      reason: inventedIn(
        'CoMensha organiseert de bijeenkomsten voortaan, omdat zij de regionale netwerken al bijeenbrengt.',
        'CoMensha organises the gatherings from now on, as it already brings the regional networks together.',
      ),
    }),
    amended(today, changed.absorbed, 'coordinator1', {
      kind: 'withdrawn',
      action: 'STM-1.10.9',
      ground: 'absorbed',
      into: 'STM-1.10.5',
      reason: inventedIn(
        'Beide werkgroepen gaan samen verder, omdat dezelfde organisaties erin zitten.',
        'Both working groups go on as one, because the same organisations take part.',
      ),
    }),
  ]
}

/** One action that got a later date, and half a year on an earlier one. */
function rescheduled(today: Day): Scene[] {
  return [
    amended(today, changed.movedBack, 'coordinator1', {
      kind: 'rescheduled',
      action: 'STM-1.9.1',
      due: halfYearOf(addDays(today, 240)),
      reason: inventedIn(
        'De vakdag wacht op een nieuwe werkinstructie voor internationale verzoeken.',
        'The training day waits for a new instruction on international requests.',
      ),
    }),
    amended(today, changed.movedForward, 'coordinator2', {
      kind: 'rescheduled',
      action: 'STM-1.9.1',
      due: quarterOf(addDays(today, 40)),
      reason: inventedIn(
        'De werkinstructie is eerder klaar; de vakdag kan worden vervroegd.',
        'The instruction is ready sooner; the training day can be moved forward.',
      ),
    }),
  ]
}
