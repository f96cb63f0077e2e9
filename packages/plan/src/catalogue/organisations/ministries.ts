import type { CatalogueOrganisation } from '../shape.ts'

/** The ministries that the programme names. TOOI: register of ministries at standaarden.overheid.nl. */
export const ministries: readonly CatalogueOrganisation[] = [
  {
    code: 'min-jenv',
    abbreviation: 'JenV',
    name: { nl: 'Ministerie van Justitie en Veiligheid', en: 'Ministry of Justice and Security' },
    type: 'ministry',
    aliases: ['J&V', 'Ministerie van JenV', 'ministerie van J&V'],
    memberOf: ['taskforce-mensenhandel'],
    identifiers: [{ scheme: 'TOOI', value: 'mnre1058' }],
  },
  {
    code: 'min-vws',
    abbreviation: 'VWS',
    name: {
      nl: 'Ministerie van Volksgezondheid, Welzijn en Sport',
      en: 'Ministry of Health, Welfare and Sport',
    },
    type: 'ministry',
    aliases: ['ministerie van VWS'],
    memberOf: [],
    identifiers: [{ scheme: 'TOOI', value: 'mnre1025' }],
  },
  {
    code: 'min-szw',
    abbreviation: 'SZW',
    name: {
      nl: 'Ministerie van Sociale Zaken en Werkgelegenheid',
      en: 'Ministry of Social Affairs and Employment',
    },
    type: 'ministry',
    aliases: ['Ministerie van SZW', 'ministerie SZW'],
    memberOf: ['taskforce-mensenhandel'],
    identifiers: [{ scheme: 'TOOI', value: 'mnre1073' }],
  },
  {
    code: 'min-bz',
    abbreviation: 'BZ',
    name: { nl: 'Ministerie van Buitenlandse Zaken', en: 'Ministry of Foreign Affairs' },
    type: 'ministry',
    aliases: ['Ministerie van BZ', 'BZ/BHOS'],
    memberOf: ['taskforce-mensenhandel'],
    identifiers: [{ scheme: 'TOOI', value: 'mnre1013' }],
  },
  {
    code: 'nederlandse-posten',
    name: { nl: 'Nederlandse posten in het buitenland', en: 'Dutch missions abroad' },
    type: 'agency',
    partOf: 'min-bz',
    aliases: ['Nederlandse posten'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'min-bzk',
    abbreviation: 'BZK',
    name: {
      nl: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
      en: 'Ministry of the Interior and Kingdom Relations',
    },
    type: 'ministry',
    aliases: [],
    memberOf: [],
    identifiers: [{ scheme: 'TOOI', value: 'mnre1034' }],
  },
  {
    code: 'min-fin',
    abbreviation: 'FIN',
    name: { nl: 'Ministerie van Financiën', en: 'Ministry of Finance' },
    type: 'ministry',
    aliases: ['Financiën'],
    memberOf: [],
    identifiers: [{ scheme: 'TOOI', value: 'mnre1090' }],
  },
  {
    // The State as one party to agreements with other governments. The programme does not say who speaks
    // for it; the ministry that coordinates the programme does.
    code: 'rijk',
    name: { nl: 'Het Rijk', en: 'Central government' },
    type: 'collective',
    spokesman: 'min-jenv',
    aliases: ['Rijk'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'tweede-kamer',
    name: { nl: 'Tweede Kamer der Staten-Generaal', en: 'House of Representatives' },
    type: 'parliament',
    aliases: ['Tweede Kamer', 'Kamer', 'TK'],
    memberOf: [],
    identifiers: [],
  },
]
