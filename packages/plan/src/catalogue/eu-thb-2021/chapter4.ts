/** EU strategy against trafficking in human beings (2021), chapter 4. */
import type { CatalogueAction } from '../shape.ts'

const document = 'eu-thb-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de bestrijding van mensenhandel:'
const chapter = 'Bescherming, ondersteuning en emancipatie van slachtoffers'
const commissionWill = [list, chapter, 'De Commissie zal:']
const statesAreUrged = [list, chapter, 'De lidstaten worden aangespoord om:']

const commission = { organisation: 'europese-commissie', role: 'lead', basis: 'explicit' } as const
const memberStates = { organisation: 'eu-lidstaten', role: 'addressee', basis: 'explicit' } as const

const jenv = { ministry: 'min-jenv', member: 'ss-jenv', basis: 'implied' } as const
const vws = { ministry: 'min-vws', member: 'm-vws', basis: 'implied' } as const
/** Money for organisations in partner countries, as in the programme. */
const development = { ministry: 'min-bz', member: 'm-bhos', basis: 'implied' } as const

export const chapter4Actions: readonly CatalogueAction[] = [
  {
    code: 'THB-4.1',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Capaciteit en goede voorbeelden voor het herkennen van slachtoffers',
      en: 'Capacity and good practices for identifying victims',
    },
    summary: {
      nl: 'De Commissie versterkt de opbouw van capaciteit en het uitwisselen van goede voorbeelden voor het identificeren van slachtoffers van mensenhandel, onder meer met geld dat speciaal voor opleidingen is.',
      en: 'The Commission strengthens capacity building and the exchange of good practices for identifying victims of human trafficking, among other things with funding earmarked for training.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 1, opens: 'de capaciteitsopbouw en de uitwisseling van' } },
  },
  {
    code: 'THB-4.2',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Programma’s voor re-integratie en emancipatie van slachtoffers',
      en: 'Programmes for the reintegration and empowerment of victims',
    },
    summary: {
      nl: 'De Commissie maakt programma’s mogelijk voor de re-integratie en emancipatie van slachtoffers, en ook het uitwisselen van goede voorbeelden daarvan.',
      en: 'The Commission facilitates programmes for the reintegration and empowerment of victims, and the exchange of good practices in this.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 2, opens: "programma's voor re-integratie en emancipatie van" } },
  },
  {
    code: 'THB-4.3',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: { nl: 'Samenwerken aan een Europees verwijzingsmechanisme', en: 'Working together on a European referral mechanism' },
    summary: {
      nl: 'De Commissie voert de samenwerking op om tot een Europees verwijzingsmechanisme te komen.',
      en: 'The Commission steps up cooperation towards setting up a European referral mechanism.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'one-off',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 3, opens: 'de samenwerking opvoeren met het oog' } },
  },
  {
    code: 'THB-4.4',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: { nl: 'Geld voor gespecialiseerde opvang van slachtoffers', en: 'Funding for specialised shelters for victims' },
    summary: {
      nl: 'De Commissie maakt gerichte financiële steun mogelijk voor gespecialiseerde opvangcentra voor slachtoffers van mensenhandel, ook voor aparte voorzieningen voor vrouwen en voor kinderen. Het geld komt uit het Fonds voor asiel, migratie en integratie en het Fonds voor interne veiligheid.',
      en: 'The Commission makes targeted financial support possible for specialised shelters for victims of human trafficking, including dedicated facilities for women and for children. The money comes from the Asylum, Migration and Integration Fund and the Internal Security Fund.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 4, opens: 'gerichte financiële steun mogelijk maken voor' } },
  },
  {
    code: 'THB-4.5',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Geld voor psychosociale hulp door ngo’s in partnerlanden',
      en: 'Funding for psychosocial help by NGOs in partner countries',
    },
    summary: {
      nl: 'De Commissie zorgt dat er in partnerlanden buiten de EU geld is voor niet-gouvernementele organisaties die slachtoffers psychosociaal helpen.',
      en: 'The Commission makes sure that funding is available in partner countries outside the EU for non-governmental organisations that give victims psychosocial help.',
    },
    owners: [commission],
    reporter: 'min-bz',
    responsible: development,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 5, opens: 'ervoor zorgen dat in partnerlanden buiten' } },
  },
  {
    code: 'THB-4.6',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Nauw samenwerken met het EESC en het Comité van de Regio’s',
      en: 'Close cooperation with the EESC and the Committee of the Regions',
    },
    summary: {
      nl: 'De Commissie gaat nauw samenwerken met het Europees Economisch en Sociaal Comité en het Comité van de Regio’s, zodat de maatregelen tegen mensenhandel meer effect hebben bij sociale en economische partners en op lokaal en regionaal niveau.',
      en: 'The Commission establishes close cooperation with the European Economic and Social Committee and the Committee of the Regions, so that measures against trafficking have more effect among social and economic partners and at local and regional level.',
    },
    owners: [
      commission,
      { organisation: 'eesc', role: 'partner', basis: 'explicit' },
      { organisation: 'comite-van-de-regios', role: 'partner', basis: 'explicit' },
    ],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 6, opens: 'een nauwe samenwerking met het Europees' } },
  },
  {
    code: 'THB-4.7',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Partnerschappen met derde landen voor slachtoffers die terugkeren',
      en: 'Partnerships with third countries for victims who return',
    },
    summary: {
      nl: 'De Commissie versterkt partnerschappen met derde landen. Het doel is dat de rechten van slachtoffers in elke fase van de terugkeer worden gerespecteerd en dat er bij terugkeer specifieke bijstand en bescherming op maat is, met aparte waarborgen voor kinderen.',
      en: 'The Commission strengthens partnerships with third countries. This is to ensure that victims’ rights are respected at every stage of return and that specific, tailored assistance and protection are available on return, with separate safeguards for children.',
    },
    owners: [commission],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: commissionWill, bullet: 7, opens: 'partnerschappen met derde landen versterken om' } },
  },
  {
    code: 'THB-4.8',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Opleidingen over gender en kinderrechten voor wie met slachtoffers werkt',
      en: 'Training on gender and children’s rights for those who work with victims',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord te bevorderen dat ambtenaren, en anderen die in hun werk slachtoffers tegenkomen, worden opgeleid in genderaspecten en kinderrechten.',
      en: 'Member states are urged to promote training on gender aspects and children’s rights for officials and for others who meet victims in their work.',
    },
    owners: [memberStates],
    noLead: {
      nl: 'De lidstaten zijn aangesproken. Volgens het Nederlandse programma leiden meerdere organisaties op, elk in de eigen sector; geen daarvan trekt dit onderwerp.',
      en: 'Addressed to the member states. Under the Dutch programme several organisations provide training, each in its own sector; none leads on this subject.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 1, opens: 'opleidingen over genderaspecten en kinderrechten te' } },
  },
  {
    code: 'THB-4.9',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Bewustwording bij eerstelijnswerkers in risicosectoren',
      en: 'Awareness among frontline workers in high-risk sectors',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om bewustwording te bevorderen bij eerstelijnswerkers in sectoren en omgevingen met een hoog risico, waar slachtoffers van mensenhandel worden uitgebuit.',
      en: 'Member states are urged to promote activities that raise awareness among frontline workers in high-risk sectors and environments where victims of human trafficking are exploited.',
    },
    owners: [memberStates],
    noLead: {
      nl: 'De lidstaten zijn aangesproken. In het Nederlandse programma is bewustwording bij eerstelijnswerkers over verschillende organisaties verdeeld, zonder één trekker.',
      en: 'Addressed to the member states. In the Dutch programme awareness among frontline workers is spread over different organisations, without one lead.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 2, opens: 'bewustmakingsactiviteiten te bevorderen voor eerstelijnswerkers in' } },
  },
  {
    code: 'THB-4.10',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Een veilige omgeving om aangifte te doen',
      en: 'A safe environment for reporting a crime',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om een veilige omgeving te maken waarin slachtoffers aangifte kunnen doen zonder bang te zijn dat zij zelf worden vervolgd, door de strafprocedure opnieuw slachtoffer worden, of daarin met intimidatie of vergelding te maken krijgen.',
      en: 'Member states are urged to create a safe environment in which victims can report a crime without fearing that they are prosecuted themselves, are victimised again, intimidated or retaliated against in the course of criminal proceedings.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }, memberStates],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 3, opens: 'een veilige omgeving te creëren waarin' } },
  },
  {
    code: 'THB-4.11',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: { nl: 'Nationale verwijzingsmechanismen beter laten werken', en: 'Making national referral mechanisms work better' },
    summary: {
      nl: 'Lidstaten worden aangespoord om de werking van hun nationale verwijzingsmechanismen te verbeteren.',
      en: 'Member states are urged to improve how their national referral mechanisms work.',
    },
    owners: [{ organisation: 'min-jenv', role: 'lead', basis: 'implied' }, memberStates],
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 4, opens: 'de werking van de nationale verwijzingsmechanismen' } },
  },
  {
    code: 'THB-4.12',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Gezondheidswerkers opleiden over migranten die slachtoffer zijn',
      en: 'Training health workers about migrants who are victims',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om binnen de gezondheidsprogramma’s van de EU gezondheidswerkers op te leiden in het omgaan met diversiteit en in wat migranten nodig hebben die slachtoffer van mensenhandel zijn.',
      en: 'Member states are urged to provide, within the EU health programmes, training for health workers on diversity management and on the needs of migrants who are victims of human trafficking.',
    },
    owners: [{ organisation: 'min-vws', role: 'lead', basis: 'implied' }, memberStates],
    reporter: 'min-vws',
    responsible: vws,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 5, opens: 'in het kader van de gezondheidsprogramma' } },
  },
  {
    code: 'THB-4.13',
    kind: 'action',
    printed: 'key-action',
    line: 'THB-4',
    title: {
      nl: 'Geld voor empowerment door gemeenschap en lotgenoten',
      en: 'Funding for empowerment led by communities and peers',
    },
    summary: {
      nl: 'Lidstaten worden aangespoord om empowermentprogramma’s te betalen waarin de gemeenschap de leiding heeft of lotgenoten mentor zijn.',
      en: 'Member states are urged to fund empowerment programmes that are led by the community or in which peers act as mentors.',
    },
    owners: [memberStates],
    noLead: {
      nl: 'De lidstaten zijn aangesproken. Het Nederlandse programma wijst voor zulke programma’s geen organisatie aan.',
      en: 'Addressed to the member states. The Dutch programme names no organisation for such programmes.',
    },
    reporter: 'min-jenv',
    responsible: jenv,
    duration: 'continuing',
    results: [],
    source: { document, locator: { headings: statesAreUrged, bullet: 6, opens: 'door de gemeenschap geleide en peer-mentoringprogramma' } },
  },
]
