import type { CatalogueOrganisation } from '../shape.ts'

/** Taskforce, consultations and working groups. Where the text gives no name, the name is ours. */
export const networks: readonly CatalogueOrganisation[] = [
  {
    code: 'taskforce-mensenhandel',
    abbreviation: 'TFM',
    name: { nl: 'Taskforce Mensenhandel', en: 'Taskforce on Human Trafficking' },
    type: 'network',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'som',
    abbreviation: 'SOM',
    name: {
      nl: 'Strategisch Overleg Mensenhandel',
      en: 'Strategic Consultation on Human Trafficking',
    },
    type: 'network',
    aliases: [],
    memberOf: ['taskforce-mensenhandel'],
    identifiers: [],
  },
  {
    code: 'expertgroep-systeemanalyse',
    name: {
      nl: 'Expertgroep systeemanalyse van de Taskforce Mensenhandel',
      en: 'System analysis expert group of the Taskforce on Human Trafficking',
    },
    type: 'network',
    partOf: 'taskforce-mensenhandel',
    aliases: ['expertgroep van de Taskforce Mensenhandel'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'hoogambtelijke-taskforce',
    name: {
      nl: 'Hoogambtelijke taskforce',
      en: 'Taskforce of directors-general',
    },
    type: 'network',
    aliases: ['hoog-ambtelijke taskforce'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'interdepartementaal-overleg',
    name: {
      nl: 'Interdepartementaal overleg mensenhandel',
      en: 'Interministerial consultation on human trafficking',
    },
    type: 'network',
    aliases: ['interdepartementale overleg mensenhandel'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'werkgroep-integrale-daderaanpak',
    name: {
      nl: 'Werkgroep integrale daderaanpak mensenhandel',
      en: 'Working group on an integrated approach to traffickers',
    },
    type: 'network',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'werkgroep-doorstroom-cosm',
    name: {
      nl: 'Werkgroep doorstroom van COSM naar vrouwenopvang',
      en: "Working group on moving on from COSM to women's shelters",
    },
    type: 'network',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'werkgroep-vrouwenopvang',
    name: { nl: 'Werkgroep vrouwenopvang', en: "Working group on women's shelters" },
    type: 'network',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'werkgroep-hotelsector',
    name: {
      nl: 'Werkgroep uitbuiting in de hotelsector',
      en: 'Working group on exploitation in the hotel sector',
    },
    type: 'network',
    aliases: [],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'praktijkteam-loverboys',
    name: {
      nl: 'Praktijkteam loverboyproblematiek',
      en: 'Practice team on loverboys',
    },
    type: 'network',
    aliases: ['praktijkteam / casuïstiek overleg', 'praktijkteam'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'regionale-tafels',
    name: { nl: 'Regionale mensenhandeltafels', en: 'Regional tables on human trafficking' },
    type: 'network',
    aliases: ['Regionale tafels', 'regionale mensenhandeltafel', 'regionale tafel'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'zorgcoordinatoren',
    name: {
      nl: 'Netwerk van zorgcoördinatoren mensenhandel',
      en: 'Network of human trafficking care coordinators',
    },
    type: 'network',
    aliases: ['zorgcoördinatoren'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'ondermijningstafel-oost-europa',
    name: {
      nl: 'Ondermijningstafel Oost-Europese mensenhandel en mensensmokkel',
      en: 'Consultation on East European trafficking and smuggling as subversive crime',
    },
    type: 'network',
    aliases: ['ondermijningstafel Oost-Europese mensenhandel/mensensmokkel'],
    memberOf: [],
    identifiers: [],
  },
  {
    code: 'euregionaal-riec',
    name: {
      nl: 'Euregionaal RIEC (Euregio Maas-Rijn)',
      en: 'Euregional Information and Expertise Centre (Meuse-Rhine Euroregion)',
    },
    type: 'network',
    aliases: [
      'Euregionaal RIEC',
      'Ontwikkel- en Expertisecentrum voor bestuurlijke aanpak van georganiseerde criminaliteit in de Euregio Maas-Rijn',
    ],
    memberOf: [],
    identifiers: [],
  },
]
