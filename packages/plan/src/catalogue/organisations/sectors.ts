import type { CatalogueOrganisation } from '../shape.ts'

/**
 * Social partners, sectors and schools. The programme names few sector organisations; where it names none,
 * the umbrella organisation of that sector is here as spokesman and says so.
 */
export const sectors: readonly CatalogueOrganisation[] = [
  {
    code: 'sociale-partners',
    name: { nl: 'Sociale partners', en: 'Social partners' },
    type: 'collective',
    spokesman: 'stichting-van-de-arbeid',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: where employers' and workers' organisations speak together.
    code: 'stichting-van-de-arbeid',
    abbreviation: 'STAR',
    name: { nl: 'Stichting van de Arbeid', en: 'Labour Foundation' },
    type: 'association',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'vakbonden',
    name: { nl: 'Vakbonden', en: 'Trade unions' },
    type: 'collective',
    spokesman: 'fnv',
    partOf: 'sociale-partners',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: the largest confederation, here as spokesman.
    code: 'fnv',
    abbreviation: 'FNV',
    name: {
      nl: 'Federatie Nederlandse Vakbeweging',
      en: 'Netherlands Trade Union Confederation',
    },
    type: 'trade-union',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'uitzendbranche',
    name: { nl: 'Uitzendbranche', en: 'Temporary agency sector' },
    type: 'collective',
    spokesman: 'abu',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: here as the sector's spokesman.
    code: 'abu',
    abbreviation: 'ABU',
    name: {
      nl: 'Algemene Bond Uitzendondernemingen',
      en: 'Federation of Private Employment Agencies',
    },
    type: 'sector-organisation',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'banken',
    name: { nl: 'Banken', en: 'Banks' },
    type: 'collective',
    spokesman: 'nvb',
    aliases: ['Nederlandse bank'],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: here as the sector's spokesman.
    code: 'nvb',
    abbreviation: 'NVB',
    name: { nl: 'Nederlandse Vereniging van Banken', en: 'Dutch Banking Association' },
    type: 'sector-organisation',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'telecomsector',
    name: { nl: 'Telecomsector', en: 'Telecommunications sector' },
    type: 'collective',
    spokesman: 'nldigital',
    aliases: ['telecomaanbieders'],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: here as the sector's spokesman.
    code: 'nldigital',
    name: { nl: 'NLdigital', en: 'NLdigital' },
    type: 'sector-organisation',
    aliases: ['Nederland ICT'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'hotelsector',
    name: { nl: 'Hotelsector', en: 'Hotel sector' },
    type: 'collective',
    spokesman: 'khn',
    aliases: ['hotelketen'],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: here as the sector's spokesman.
    code: 'khn',
    abbreviation: 'KHN',
    name: { nl: 'Koninklijke Horeca Nederland', en: 'Koninklijke Horeca Nederland (hospitality association)' },
    type: 'sector-organisation',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'vakantieparken',
    name: { nl: 'Vakantieparken', en: 'Holiday parks' },
    type: 'collective',
    spokesman: 'recron',
    aliases: ['eigenaren/beheerders van vakantieparken', 'eigenaren van vakantieparken'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'recron',
    abbreviation: 'RECRON',
    name: { nl: 'RECRON', en: 'RECRON (association of recreation businesses)' },
    type: 'sector-organisation',
    aliases: ['Recron'],
    memberOf: [],
    // Merged with HISWA on 1 January 2020.
    validUntil: { precision: 'day', value: '2019-12-31' },
    successor: 'hiswa-recron',
    identifiers: [],
  },
  {
    code: 'hiswa-recron',
    name: { nl: 'HISWA-RECRON', en: 'HISWA-RECRON (association of water sports and recreation businesses)' },
    type: 'sector-organisation',
    aliases: ['RECRON', 'Recron'],
    memberOf: [],
    validFrom: { precision: 'day', value: '2020-01-01' },
    identifiers: [],
  },
  {
    // A few companies, without a name and without a body that speaks for them: no collective.
    code: 'prostitutiewebsites',
    name: {
      nl: 'Beheerders van websites met prostitutieadvertenties',
      en: 'Operators of websites with prostitution advertisements',
    },
    type: 'company',
    aliases: ['internetsites waarop prostitutie wordt aangeboden'],
    memberOf: [],
    identifiers: [],
  },
  {
    // Companies, trade unions and civil society that sign with the State; not the State itself.
    code: 'imvo-convenantpartijen',
    name: {
      nl: 'Partijen bij de IMVO-convenanten',
      en: 'Parties to the agreements on international responsible business conduct',
    },
    type: 'collective',
    spokesman: 'ser',
    aliases: ['convenantspartijen', 'convenantpartijen', 'IMVO-convenanten'],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: keeps the secretariat of most of these agreements, here as spokesman.
    code: 'ser',
    abbreviation: 'SER',
    name: { nl: 'Sociaal-Economische Raad', en: 'Social and Economic Council of the Netherlands' },
    type: 'independent-body',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'scholen',
    name: { nl: 'Scholen', en: 'Schools' },
    type: 'collective',
    spokesman: 'vo-raad',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    // Not named in the programme: secondary schools' association, here as spokesman.
    code: 'vo-raad',
    name: { nl: 'VO-raad', en: 'VO-raad (association of secondary schools)' },
    type: 'sector-organisation',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
]
