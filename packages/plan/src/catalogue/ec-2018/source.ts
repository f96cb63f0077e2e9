import type { CatalogueSource } from '../shape.ts'

/** The report does not print its own date or number; the third progress report cites it as COM(2018) 777. */
export const ec2018Source: CatalogueSource = {
  code: 'ec-2018',
  title: {
    nl: 'Tweede verslag over de vorderingen op het gebied van de bestrijding van mensenhandel (2018)',
    en: 'Second report on the progress made in the fight against trafficking in human beings (2018)',
  },
  publisher: 'europese-commissie',
  reference: 'COM(2018) 777 final',
  published: { precision: 'year', value: '2018' },
  publishedBasis: 'implied',
  years: { from: 2015, to: 2016 },
  type: 'progress-report',
}
