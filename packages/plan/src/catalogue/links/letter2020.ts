import type { LinkEntry } from '../shape.ts'

/** Positions of the letter of November 2020: what the Netherlands asks of the EU, beside what it does itself. */
export const letter2020Links: readonly LinkEntry[] = [
  {
    code: 'L-STM-1.9.4.p1-LTR-2.4',
    action: 'STM-1.9.4.p1',
    item: 'LTR-2.4',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Nederland maakt EMPACT THB breder door er gemeenten, ngo’s en opvang bij te halen.',
      en: 'The Netherlands makes EMPACT THB broader by bringing in municipalities, NGOs and shelters.',
    },
  },
  {
    code: 'L-STM-3.3.3-LTR-2.5',
    action: 'STM-3.3.3',
    item: 'LTR-2.5',
    relation: 'supports',
    reason: {
      nl: 'In programma’s over migratie krijgt mensenhandel een plaats: zo’n verband met een ander beleidsterrein vraagt Nederland ook van de EU.',
      en: 'Trafficking gets a place in programmes on migration: such a link with another policy field the Netherlands also asks of the EU.',
    },
  },
  {
    code: 'L-STM-1.2.1-LTR-2.8',
    action: 'STM-1.2.1',
    item: 'LTR-2.8',
    relation: 'supports',
    reason: {
      nl: 'De films gaan over twee groepen die de inzet noemt: mannen die seksueel en minderjarigen die crimineel worden uitgebuit.',
      en: 'The films are about two groups the position names: men exploited sexually and minors exploited for crime.',
    },
  },
  {
    code: 'L-STM-3.2.1.p1-LTR-2.9',
    action: 'STM-3.2.1.p1',
    item: 'LTR-2.9',
    relation: 'supports',
    reason: {
      nl: 'De convenanten rusten op de OESO-richtlijnen en de VN-beginselen waarvoor Nederland in de EU aandacht vraagt.',
      en: 'The covenants rest on the OECD guidelines and the UN principles to which the Netherlands calls attention in the EU.',
    },
  },
  {
    code: 'L-STM-1.9.4.p1-LTR-2.10',
    action: 'STM-1.9.4.p1',
    item: 'LTR-2.10',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Nederland bevordert de samenwerking onder EMPACT THB als medetrekker.',
      en: 'As co-driver the Netherlands promotes cooperation under EMPACT THB.',
    },
  },
  {
    code: 'L-STM-1.9.4.p2-LTR-2.10',
    action: 'STM-1.9.4.p2',
    item: 'LTR-2.10',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Het subproject Financieel rechercheren brengt ‘follow the money’ in EMPACT THB.',
      en: 'The subproject on financial investigation brings ‘follow the money’ into EMPACT THB.',
    },
  },
  {
    code: 'L-STM-1.8.2-LTR-2.10',
    action: 'STM-1.8.2',
    item: 'LTR-2.10',
    relation: 'implements',
    extent: 'partly',
    reason: {
      nl: 'Informatie uit geldstromen gebruiken om daders te vinden is ‘follow the money’ in eigen land.',
      en: 'Using information from money flows to find perpetrators is ‘follow the money’ at home.',
    },
  },
  {
    code: 'L-STM-1.10.6-LTR-2.12',
    action: 'STM-1.10.6',
    item: 'LTR-2.12',
    relation: 'supports',
    reason: {
      nl: 'Zorg en behandeling voor jongens die seksueel zijn uitgebuit passen bij zorg voor mannen en vrouwen, jongeren en volwassenen.',
      en: 'Care and treatment for boys who were sexually exploited fit care for men and women, young people and adults.',
    },
  },
  {
    code: 'L-STM-2.10.1-LTR-2.12',
    action: 'STM-2.10.1',
    item: 'LTR-2.12',
    relation: 'supports',
    reason: {
      nl: 'Ook grote groepen slachtoffers van arbeidsuitbuiting krijgen opvang.',
      en: 'Large groups of victims of labour exploitation get shelter too.',
    },
  },
  {
    code: 'L-STM-2.7.1-LTR-2.13',
    action: 'STM-2.7.1',
    item: 'LTR-2.13',
    relation: 'supports',
    reason: {
      nl: 'Loon terugkrijgen en toegang tot rechtsbijstand zijn rechten die slachtoffers nu moeilijk kunnen gebruiken.',
      en: 'Recovering wages and access to legal aid are rights that victims now find hard to use.',
    },
  },
  {
    code: 'L-STM-1.7.1-LTR-2.13',
    action: 'STM-1.7.1',
    item: 'LTR-2.13',
    relation: 'supports',
    reason: {
      nl: 'De Meerjarenagenda versterkt de rechtspositie van slachtoffers en hun kans om schade te verhalen.',
      en: 'The multi-annual agenda strengthens victims’ legal position and their chance to recover damage.',
    },
  },
  {
    code: 'L-STM-5.2.1-LTR-2.14',
    action: 'STM-5.2.1',
    item: 'LTR-2.14',
    relation: 'supports',
    reason: {
      nl: 'Op netwerkbijeenkomsten van de Taskforce komen professionals uit verschillende disciplines elkaar geregeld tegen.',
      en: 'At the Taskforce’s network meetings professionals from different disciplines meet regularly.',
    },
  },
  {
    code: 'L-STM-1.9.4.p1-LTR-3.11',
    action: 'STM-1.9.4.p1',
    item: 'LTR-3.11',
    relation: 'supports',
    reason: {
      nl: 'De gezamenlijke actiedagen vinden plaats binnen EMPACT THB, waarin Nederland een leidende rol houdt.',
      en: 'The joint action days take place within EMPACT THB, in which the Netherlands keeps a leading role.',
    },
  },
  {
    code: 'L-STM-3.2.1.p3-LTR-3.14',
    action: 'STM-3.2.1.p3',
    item: 'LTR-3.14',
    relation: 'supports',
    reason: {
      nl: 'De evaluatie van de convenanten kon tot dwingende maatregelen leiden; de inzet van 2020 vraagt om zo’n plicht.',
      en: 'The evaluation of the covenants could lead to binding measures; the position of 2020 asks for such a duty.',
    },
  },
]
