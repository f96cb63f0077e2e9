import type { Scope } from '../../indicator.ts'

/** For whom a figure holds. Figures of different scopes are never compared. */
export const sharedScopes: readonly Scope[] = [
  {
    code: 'eu-27',
    title: { nl: 'EU-27 (zonder het Verenigd Koninkrijk)', en: 'EU-27 (without the United Kingdom)' },
    definition: {
      nl: 'De 27 lidstaten zonder het Verenigd Koninkrijk, ook voor jaren waarin het nog lid was. Denemarken telt mee.',
      en: 'The 27 member states without the United Kingdom, also for years in which it was still a member. Denmark is included.',
    },
    countries: { unitedKingdom: false, others: 'eu-27' },
  },
  {
    code: 'eu-28',
    title: { nl: 'EU-28 (met het Verenigd Koninkrijk)', en: 'EU-28 (with the United Kingdom)' },
    definition: {
      nl: 'Alle 28 lidstaten van voor 2020, met het Verenigd Koninkrijk, dat veel slachtoffers registreerde en de verdeling sterk beïnvloedt.',
      en: 'All 28 member states of before 2020, with the United Kingdom, which registered many victims and strongly influences the distribution.',
    },
    countries: { unitedKingdom: true, others: 'eu-27' },
  },
  {
    code: 'eu-minus-dk',
    title: { nl: 'Alle lidstaten behalve Denemarken', en: 'All member states but Denmark' },
    definition: {
      nl: 'De 27 staten die aan Richtlijn 2011/36/EU gebonden waren: met het Verenigd Koninkrijk, zonder Denemarken. Niet hetzelfde als de EU-27.',
      en: 'The 27 states that were bound by Directive 2011/36/EU: with the United Kingdom, without Denmark. Not the same as the EU-27.',
    },
    countries: { unitedKingdom: true, others: 'eu-27-minus-dk' },
  },
  {
    code: 'eu-28-3-reporting',
    title: { nl: 'Drie rapporterende lidstaten (EU-28)', en: 'Three reporting member states (EU-28)' },
    definition: {
      nl: 'Alleen de drie lidstaten die voor 2015–2016 cijfers konden geven over strafzaken om het gebruik van diensten van slachtoffers; de bron noemt ze niet.',
      en: 'Only the three member states that could give figures for 2015–2016 on criminal cases about using victims’ services; the source does not name them.',
    },
  },
  {
    code: 'eu-27-11-reporting',
    title: { nl: 'Elf rapporterende lidstaten (EU-27)', en: 'Eleven reporting member states (EU-27)' },
    definition: {
      nl: 'Alleen de elf lidstaten die voor 2017–2018 cijfers gaven over strafzaken om het gebruik van diensten van slachtoffers; de bron noemt ze niet.',
      en: 'Only the eleven member states that gave figures for 2017–2018 on criminal cases about using victims’ services; the source does not name them.',
    },
  },
  {
    code: 'eu-unspecified',
    title: { nl: 'EU, leden niet genoemd', en: 'EU, members not stated' },
    definition: {
      nl: 'De bron zegt “de Europese Unie” of “de EU” zonder te zeggen of het Verenigd Koninkrijk meetelt, en dat is ook niet uit de cijfers af te leiden.',
      en: 'The source says “the European Union” or “the EU” without saying whether the United Kingdom is included, and the figures do not show it either.',
    },
  },
  {
    code: 'eu-cooperation',
    title: { nl: 'Europese samenwerking', en: 'European cooperation' },
    definition: {
      nl: 'Het werk van of via een EU-orgaan (Eurojust, Europol, Empact) met de landen die meededen; dat kunnen ook landen buiten de EU zijn. De bron noemt ze meestal niet.',
      en: 'The work of or through an EU body (Eurojust, Europol, Empact) with the countries that took part, which may include countries outside the EU. Mostly the source does not name them.',
    },
  },
  {
    code: 'nl',
    title: { nl: 'Nederland', en: 'The Netherlands' },
    definition: {
      nl: 'Alleen Nederland, waar de slachtoffers ook vandaan komen.',
      en: 'The Netherlands only, wherever the victims come from.',
    },
  },
  {
    code: 'world',
    title: { nl: 'Wereld', en: 'World' },
    definition: {
      nl: 'Wereldwijd, of alle landen die aan een wereldwijd rapport meededen.',
      en: 'Worldwide, or all countries that took part in a worldwide report.',
    },
  },
]
