import type { CatalogueSource } from '../shape.ts'

/** The report does not print its own date or number; the letter to parliament of 2020 gives the day. */
export const ec2020Source: CatalogueSource = {
  code: 'ec-2020',
  title: {
    nl: 'Derde verslag over de vorderingen in de strijd tegen mensenhandel',
    en: 'Third report on the progress made in the fight against trafficking in human beings',
  },
  publisher: 'europese-commissie',
  published: { precision: 'day', value: '2020-10-20' },
  publishedBasis: 'implied',
  years: { from: 2017, to: 2018 },
  type: 'progress-report',
}
