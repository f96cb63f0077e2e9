import { closedRelease, type Programme } from '../../programme.ts'

/** Chapter 1 of the source; the month is implied (the letter that carried it), the text itself prints only 2018. */
export const programme: Programme = {
  code: 'stm',
  title: { nl: 'Samen tegen mensenhandel', en: 'Together against human trafficking' },
  summary: {
    nl: 'Het kabinetsprogramma van 2018 tegen mensenhandel: vijf actielijnen, 87 acties en de organisaties die ze uitvoeren.',
    en: "The government's 2018 programme against human trafficking: five action lines, 87 actions and the organisations that carry them out.",
  },
  plans: ['stm-2018'],
  published: { precision: 'month', value: '2018-11' },
  release: closedRelease,
}
