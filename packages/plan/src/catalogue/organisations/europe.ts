import type { CatalogueOrganisation } from '../shape.ts'

const plain = { aliases: [], memberOf: [], identifiers: [] } as const

/** Bodies that the EU's strategies and progress reports name and the programme does not. */
export const europe: readonly CatalogueOrganisation[] = [
  { ...plain, code: 'europees-parlement', name: { nl: 'Europees Parlement', en: 'European Parliament' }, type: 'parliament', partOf: 'europese-unie' },
  { ...plain, code: 'edeo', abbreviation: 'EDEO', name: { nl: 'Europese Dienst voor extern optreden', en: 'European External Action Service' }, type: 'eu-institution', partOf: 'europese-unie', aliases: ['EEAS'] },
  { ...plain, code: 'europese-arbeidsautoriteit', abbreviation: 'ELA', name: { nl: 'Europese Arbeidsautoriteit', en: 'European Labour Authority' }, type: 'eu-agency', partOf: 'europese-unie', aliases: ['European Labour Authority'] },
  { ...plain, code: 'eesc', abbreviation: 'EESC', name: { nl: 'Europees Economisch en Sociaal Comité', en: 'European Economic and Social Committee' }, type: 'eu-institution', partOf: 'europese-unie' },
  { ...plain, code: 'comite-van-de-regios', name: { nl: "Europees Comité van de Regio's", en: 'European Committee of the Regions' }, type: 'eu-institution', partOf: 'europese-unie', aliases: ["Comité van de Regio's"] },
  { ...plain, code: 'interpol', name: { nl: 'Interpol', en: 'Interpol' }, type: 'international-organisation' },
  { ...plain, code: 'europees-openbaar-ministerie', abbreviation: 'EOM', name: { nl: 'Europees Openbaar Ministerie', en: "European Public Prosecutor's Office" }, type: 'eu-institution', partOf: 'europese-unie', aliases: ['EPPO'] },
  { ...plain, code: 'ecteg', abbreviation: 'ECTEG', name: { nl: 'Europese groep voor opleiding in verband met cybercriminaliteit', en: 'European Cybercrime Training and Education Group' }, type: 'network' },
  { ...plain, code: 'maatschappelijke-organisaties', name: { nl: 'Maatschappelijke organisaties tegen mensenhandel', en: 'Civil society organisations against human trafficking' }, type: 'collective', spokesman: 'eu-middenveldplatform' },
  { ...plain, code: 'eu-middenveldplatform', name: { nl: 'EU-platform voor het maatschappelijk middenveld tegen mensenhandel', en: 'EU Civil Society Platform against trafficking in human beings' }, type: 'network', partOf: 'europese-unie' },
  { ...plain, code: 'eu-netwerk-nationale-rapporteurs', name: { nl: 'EU-netwerk van nationale rapporteurs of soortgelijke mechanismen', en: 'EU Network of National Rapporteurs and Equivalent Mechanisms' }, type: 'network', partOf: 'europese-unie' },
  { ...plain, code: 'eu-agentschappen', name: { nl: 'De tien EU-agentschappen van de gezamenlijke verklaring van 2018', en: 'The ten EU agencies of the joint statement of 2018' }, type: 'collective', spokesman: 'eu-atc' },
  { ...plain, code: 'eu-lisa', abbreviation: 'eu-LISA', name: { nl: 'Agentschap van de Europese Unie voor het operationeel beheer van grootschalige IT-systemen', en: 'European Union Agency for the Operational Management of Large-Scale IT Systems' }, type: 'eu-agency', partOf: 'europese-unie' },
  { ...plain, code: 'frontex', abbreviation: 'Frontex', name: { nl: 'Europees Grens- en kustwachtagentschap', en: 'European Border and Coast Guard Agency' }, type: 'eu-agency', partOf: 'europese-unie', aliases: ['Europese grens- en kustwacht'] },
  { ...plain, code: 'fra', abbreviation: 'FRA', name: { nl: 'Bureau van de Europese Unie voor de grondrechten', en: 'European Union Agency for Fundamental Rights' }, type: 'eu-agency', partOf: 'europese-unie' },
  { ...plain, code: 'easo', abbreviation: 'EASO', name: { nl: 'Europees Ondersteuningsbureau voor asielzaken', en: 'European Asylum Support Office' }, type: 'eu-agency', partOf: 'europese-unie', validUntil: { precision: 'day', value: '2022-01-18' }, successor: 'euaa' },
  { ...plain, code: 'euaa', abbreviation: 'EUAA', name: { nl: 'Asielagentschap van de Europese Unie', en: 'European Union Agency for Asylum' }, type: 'eu-agency', partOf: 'europese-unie', aliases: ['Europees Ondersteuningsbureau voor asielzaken', 'EASO'], validFrom: { precision: 'day', value: '2022-01-19' } },
  { ...plain, code: 'eurofound', abbreviation: 'Eurofound', name: { nl: 'Europese Stichting tot verbetering van de levens- en arbeidsomstandigheden', en: 'European Foundation for the Improvement of Living and Working Conditions' }, type: 'eu-agency', partOf: 'europese-unie' },
  { ...plain, code: 'emcdda', abbreviation: 'EMCDDA', name: { nl: 'Europees Waarnemingscentrum voor drugs en drugsverslaving', en: 'European Monitoring Centre for Drugs and Drug Addiction' }, type: 'eu-agency', partOf: 'europese-unie', validUntil: { precision: 'day', value: '2024-07-01' }, successor: 'euda' },
  { ...plain, code: 'euda', abbreviation: 'EUDA', name: { nl: 'Drugsagentschap van de Europese Unie', en: 'European Union Drugs Agency' }, type: 'eu-agency', partOf: 'europese-unie', aliases: ['Europees Waarnemingscentrum voor drugs en drugsverslaving', 'EMCDDA'], validFrom: { precision: 'day', value: '2024-07-02' } },
  { ...plain, code: 'eige', abbreviation: 'EIGE', name: { nl: 'Europees Instituut voor gendergelijkheid', en: 'European Institute for Gender Equality' }, type: 'eu-agency', partOf: 'europese-unie' },
  { ...plain, code: 'eurostat', name: { nl: 'Eurostat', en: 'Eurostat' }, type: 'eu-institution', partOf: 'europese-commissie' },
  { ...plain, code: 'iom', abbreviation: 'IOM', name: { nl: 'Internationale Organisatie voor Migratie', en: 'International Organization for Migration' }, type: 'international-organisation', partOf: 'vn' },
  { ...plain, code: 'unicef', abbreviation: 'UNICEF', name: { nl: 'Kinderfonds van de Verenigde Naties', en: "United Nations Children's Fund" }, type: 'international-organisation', partOf: 'vn' },
  { ...plain, code: 'unhcr', abbreviation: 'UNHCR', name: { nl: 'Hoge Commissaris van de Verenigde Naties voor de Vluchtelingen', en: 'United Nations High Commissioner for Refugees' }, type: 'international-organisation', partOf: 'vn' },
  { ...plain, code: 'icmpd', abbreviation: 'ICMPD', name: { nl: 'Internationaal Centrum voor de ontwikkeling van het migratiebeleid', en: 'International Centre for Migration Policy Development' }, type: 'international-organisation' },
]
