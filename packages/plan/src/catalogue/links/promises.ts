import type { LinkEntry } from '../shape.ts'

/** Promises to parliament that the programme itself names. */
export const promiseLinks: readonly LinkEntry[] = [
  {
    code: 'L-STM-1.7.3-STM-T2',
    action: 'STM-1.7.3',
    item: 'STM-T2',
    relation: 'supports',
    reason: {
      nl: 'De uitkomsten van het rapport dat naar de Kamer gaat, worden bij deze actie meegenomen.',
      en: 'The findings of the report that goes to the House are taken into account in this action.',
    },
  },
  {
    code: 'L-STM-3.1.5.p4-STM-T3',
    action: 'STM-3.1.5.p4',
    item: 'STM-T3',
    relation: 'implements',
    reason: {
      nl: 'Volgens de tekst voeren het seminar en het materiaal de toezegging uit; wat precies is toegezegd, staat er niet.',
      en: 'According to the text the seminar and the material carry out the promise; it does not say what exactly was promised.',
    },
  },
]
