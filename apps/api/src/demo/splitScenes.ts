import { addDays, type Day } from '@actielijn/plan'
import { amended, letter } from './amended.ts'
import { inventedIn } from './inventedTexts.ts'
import { quarterOf } from './periods.ts'
import { momentOn, type Scene } from './scene.ts'

const answering = {
  reporter: 'min-jenv',
  responsible: { ministry: 'min-jenv', member: 'ss-jenv', basis: 'explicit' },
} as const
const lead = { organisation: 'min-jenv', role: 'lead', basis: 'explicit' } as const

/**
 * One action becomes two. The date of the second is typed wrongly and put right two weeks later; it gets the link
 * that ended with the action it comes from.
 */
export function splitScenes(today: Day, ago: number): Scene[] {
  return [
    amended(today, ago, 'coordinator1', {
      kind: 'split',
      action: 'STM-3.1.1',
      into: [
        {
          code: 'STM-3.1.1-A',
          title: inventedIn('Gesprek met de jeugdhulp over trainingen', 'Talks with youth care on training'),
          summary: inventedIn(
            'Het kabinet bespreekt met jeugdhulpinstellingen welke trainingen werken en hoe zij die met elkaar kunnen delen.',
            'The cabinet discusses with youth care institutions which training works and how they can share it.',
          ),
          owners: [lead, { organisation: 'jeugdhulpinstellingen', role: 'addressee', basis: 'explicit' }],
          ...answering,
          duration: 'continuing',
        },
        {
          code: 'STM-3.1.1-B',
          title: inventedIn('Gesprek met scholen over lesmethoden', 'Talks with schools on teaching methods'),
          summary: inventedIn(
            'Het kabinet bespreekt met scholen welke lesmethoden jongeren voor uitbuiting waarschuwen en wat daaraan ontbreekt.',
            'The cabinet discusses with schools which teaching methods warn young people of exploitation and what they lack.',
          ),
          owners: [lead, { organisation: 'scholen', role: 'addressee', basis: 'explicit' }],
          ...answering,
          due: quarterOf(addDays(today, 470)),
          duration: 'one-off',
        },
      ],
      reason: inventedIn(
        'De gesprekken met de jeugdhulp en die met scholen hebben een eigen planning gekregen.',
        'The talks with youth care and those with schools were given schedules of their own.',
      ),
    }),
    {
      kind: 'link',
      at: momentOn(today, ago - 1, 'link'),
      by: 'coordinator1',
      link: {
        action: 'STM-3.1.1-B',
        item: 'PR2-2.11',
        relation: 'answers',
        extent: 'partly',
        reason: inventedIn(
          'Lesmethoden die jongeren waarschuwen, zijn een initiatief om mensenhandel te voorkomen.',
          'Teaching that warns young people is an initiative to prevent trafficking.',
        ),
      },
    },
    {
      kind: 'amend',
      at: momentOn(today, ago - 14, 'correction'),
      by: 'coordinator1',
      amendment: {
        kind: 'correction',
        action: 'STM-3.1.1-B',
        change: { due: quarterOf(addDays(today, 105)) },
        reason: inventedIn(
          'Bij het invoeren was een jaar te laat gekozen; de brief noemt dit kwartaal.',
          'A year too late was chosen when typing it in; the letter gives this quarter.',
        ),
        source: letter,
      },
    },
  ]
}
