import { addDays, type Day, type Text } from '@actielijn/plan'
import { letter } from './amended.ts'
import { inventedIn } from './inventedTexts.ts'
import { monthOf, quarterOf } from './periods.ts'
import { momentOn, type Scene } from './scene.ts'

/** A number that no register has, from which its code follows. */
const motion = 'VERZONNEN-12'
const promise = 'VERZONNEN-7'

const momentOf = (today: Day, ago: number) => momentOn(today, ago, `parliament ${ago}`)
const dayOf = (today: Day, ago: number) => ({ precision: 'day', value: addDays(today, -ago) }) as const

/** What the coordinators record of what parliament asked and was promised. */
export function parliamentScenes(today: Day): Scene[] {
  return [...asked(today), ...linked(today), ...answered(today)]
}

/** A promise and a motion that stand in no source. */
function asked(today: Day): Scene[] {
  return [
    {
      kind: 'add-item',
      at: momentOf(today, 398),
      by: 'coordinator2',
      item: {
        kind: 'commitment',
        chamber: 'eerste-kamer',
        number: promise,
        title: inventedIn('Brief over doorstroom uit de categorale opvang', 'Letter on moving on from dedicated shelters'),
        text: inventedIn(
          'De staatssecretaris zegt toe de Kamer te berichten hoe lang slachtoffers wachten op een plaats in de vrouwenopvang.',
          'The State Secretary promises to tell the chamber how long victims wait for a place in a women’s shelter.',
        ),
        askedBy: 'Het lid A. (verzonnen)',
        debate: inventedIn('Debat over opvang', 'Debate on shelter'),
        made: dayOf(today, 402),
        due: quarterOf(addDays(today, -140)),
        ministry: 'min-jenv',
        member: 'ss-jenv',
        source: 'Handelingen (verzonnen)',
      },
    },
    {
      kind: 'add-item',
      at: momentOf(today, 300),
      by: 'coordinator1',
      item: {
        kind: 'motion',
        chamber: 'tweede-kamer',
        number: motion,
        title: inventedIn('Motie over het terugvorderen van loon door slachtoffers', 'Motion on victims claiming back wages'),
        text: inventedIn(
          'Verzoekt de regering te onderzoeken hoe slachtoffers van arbeidsuitbuiting sneller achterstallig loon krijgen, en de Kamer over de uitkomst te informeren.',
          'Asks the government to find out how victims of labour exploitation can get back wages sooner, and to inform the House of the outcome.',
        ),
        askedBy: 'Het lid B. (verzonnen)',
        debate: inventedIn('Debat over arbeidsuitbuiting', 'Debate on labour exploitation'),
        made: dayOf(today, 306),
        due: monthOf(addDays(today, -75)),
        ministry: 'min-szw',
        member: 'ss-szw',
        source: 'Handelingen (verzonnen)',
      },
    },
  ]
}

function linked(today: Day): Scene[] {
  const link = (ago: number, action: string, item: string, reason: Text): Scene => ({
    kind: 'link',
    at: momentOf(today, ago),
    by: 'coordinator1',
    link: { action, item, relation: 'supports', reason },
  })
  return [
    link(
      299,
      'STM-2.7.1',
      motion,
      inventedIn('De verkenning ging over hetzelfde loon; de motie vraagt om een vervolg.', 'The exploration was about the same wages; the motion asks for what comes next.'),
    ),
    link(
      298,
      'STM-1.10.5',
      promise,
      inventedIn('De werkgroep houdt bij hoe lang slachtoffers op een plaats wachten.', 'The working group records how long victims wait for a place.'),
    ),
  ]
}

/** Letters that keep a promise of the programme in part and one in full, and another date for the one that was added. */
function answered(today: Day): Scene[] {
  return [
    {
      kind: 'fulfil',
      at: momentOf(today, 188),
      by: 'coordinator1',
      item: 'STM-T2',
      fulfilment: {
        extent: 'partly',
        reference: letter,
        on: dayOf(today, 190),
        note: inventedIn('Tussenbericht over zes van de elf rechtbanken; het rapport zelf volgt.', 'Interim account of six of the eleven courts; the report itself will follow.'),
      },
    },
    {
      kind: 'new-due',
      at: momentOf(today, 170),
      by: 'coordinator2',
      item: promise,
      due: {
        due: quarterOf(addDays(today, 70)),
        effective: addDays(today, -172),
        reason: inventedIn('De gegevens van twee opvangregio’s ontbraken nog.', 'Data of two shelter regions were still missing.'),
        source: letter,
      },
    },
    {
      kind: 'fulfil',
      at: momentOf(today, 93),
      by: 'coordinator2',
      item: 'STM-T3',
      fulfilment: {
        extent: 'fully',
        reference: letter,
        on: dayOf(today, 96),
        note: inventedIn('De brief doet verslag van het seminar en biedt het informatiemateriaal aan.', 'The letter reports on the seminar and presents the information material.'),
      },
    },
  ]
}
