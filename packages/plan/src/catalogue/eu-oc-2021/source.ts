import type { CatalogueSource } from '../shape.ts'

/**
 * The strategy as its key actions are listed in the Commission's questions and answers of the day it was
 * adopted; those give no COM number.
 */
export const euOcSource: CatalogueSource = {
  code: 'eu-oc-2021',
  title: {
    nl: 'EU-strategie voor de aanpak van georganiseerde criminaliteit 2021-2025',
    en: 'EU Strategy to tackle Organised Crime 2021-2025',
  },
  publisher: 'europese-commissie',
  published: { precision: 'day', value: '2021-04-14' },
  publishedBasis: 'explicit',
  years: { from: 2021, to: 2025 },
  type: 'strategy',
}
