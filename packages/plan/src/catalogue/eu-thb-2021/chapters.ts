/** EU strategy against trafficking in human beings (2021): the five chapters of its key actions. */
import type { CatalogueHeading } from '../shape.ts'

const document = 'eu-thb-2021'
const list = 'Belangrijkste acties in het kader van de strategie voor de bestrijding van mensenhandel:'

export const euThbHeadings: readonly CatalogueHeading[] = [
  {
    code: 'THB-1',
    level: 'line',
    title: { nl: 'Preventie, bescherming en vervolging', en: 'Prevention, protection and prosecution' },
    summary: {
      nl: 'Drie acties van de Commissie, over de uitvoering van de richtlijn ter bestrijding van mensenhandel, de evaluatie ervan en het geld voor de aanpak. Zonder inleiding.',
      en: 'Three actions for the Commission, on carrying out the Anti-Trafficking Directive, evaluating it, and funding the response. Without an introduction.',
    },
    source: {
      document,
      locator: {
        headings: [list, 'Preventie, bescherming en vervolging'],
        opens: 'Preventie, bescherming en vervolging',
      },
    },
  },
  {
    code: 'THB-2',
    level: 'line',
    title: {
      nl: 'Terugdringen van de vraag die mensenhandel in de hand werkt',
      en: 'Reducing demand that fosters trafficking',
    },
    summary: {
      nl: 'Vijf acties van de Commissie en vier waartoe de lidstaten worden aangespoord. Zonder inleiding.',
      en: 'Five actions for the Commission and four that member states are urged to take. Without an introduction.',
    },
    source: {
      document,
      locator: {
        headings: [list, 'Terugdringen van de vraag die mensenhandel in de hand werkt'],
        opens: 'Terugdringen van de vraag die mensenhandel',
      },
    },
  },
  {
    code: 'THB-3',
    level: 'line',
    title: {
      nl: 'Het criminele model ontwrichten om uitbuiting een halt toe te roepen',
      en: 'Breaking the criminal model to halt exploitation',
    },
    summary: {
      nl: 'Vijf acties van de Commissie en vier waartoe de lidstaten worden aangespoord. Zonder inleiding.',
      en: 'Five actions for the Commission and four that member states are urged to take. Without an introduction.',
    },
    source: {
      document,
      locator: {
        headings: [list, 'Het criminele model ontwrichten om uitbuiting een halt toe te roepen'],
        opens: 'Het criminele model ontwrichten om uitbuiting',
      },
    },
  },
  {
    code: 'THB-4',
    level: 'line',
    title: {
      nl: 'Bescherming, ondersteuning en emancipatie van slachtoffers',
      en: 'Protecting, supporting and empowering victims',
    },
    summary: {
      nl: 'Zeven acties van de Commissie en zes waartoe de lidstaten worden aangespoord. Zonder inleiding.',
      en: 'Seven actions for the Commission and six that member states are urged to take. Without an introduction.',
    },
    source: {
      document,
      locator: {
        headings: [list, 'Bescherming, ondersteuning en emancipatie van slachtoffers'],
        opens: 'Bescherming, ondersteuning en emancipatie van slachtoffers',
      },
    },
  },
  {
    code: 'THB-5',
    level: 'line',
    title: { nl: 'Internationale dimensie', en: 'International dimension' },
    summary: {
      nl: 'Vijf acties van de Commissie en één waartoe de lidstaten worden aangespoord. Zonder inleiding.',
      en: 'Five actions for the Commission and one that member states are urged to take. Without an introduction.',
    },
    source: {
      document,
      locator: { headings: [list, 'Internationale dimensie'], opens: 'Internationale dimensie De Commissie zal:' },
    },
  },
]
