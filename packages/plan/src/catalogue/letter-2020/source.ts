import type { CatalogueSource } from '../shape.ts'

/**
 * The text prints neither its date nor its own Kamerstuk number. It cites a letter of 18 November "jl." and reacts
 * to a report of 20 October 2020, so it is from the second half of that November.
 */
export const letterSource: CatalogueSource = {
  code: 'letter-2020',
  title: {
    nl: 'Brief van de Staatssecretaris van Justitie en Veiligheid over het Third Progress Report mensenhandel',
    en: 'Letter from the State Secretary for Justice and Security on the third progress report on trafficking in human beings',
  },
  publisher: 'min-jenv',
  published: { precision: 'month', value: '2020-11' },
  publishedBasis: 'implied',
  type: 'letter',
}
