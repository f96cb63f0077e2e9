import type { Base } from '../../indicator.ts'

/** Two percentages are comparable only when their bases are the same. */
export const sharedBases: readonly Base[] = [
  {
    code: 'all',
    title: { nl: 'alles wat deze indicator telt', en: 'all that this indicator counts' },
  },
  {
    code: 'all-registered',
    title: { nl: 'alle geregistreerde slachtoffers', en: 'all registered victims' },
  },
  {
    code: 'known-form',
    title: {
      nl: 'geregistreerde slachtoffers van wie de vorm van uitbuiting bekend is',
      en: 'registered victims whose form of exploitation is known',
    },
    knownOf: 'all-registered',
  },
  {
    code: 'form-sexual',
    title: {
      nl: 'geregistreerde slachtoffers van seksuele uitbuiting',
      en: 'registered victims of sexual exploitation',
    },
  },
  {
    code: 'form-labour',
    title: {
      nl: 'geregistreerde slachtoffers van arbeidsuitbuiting',
      en: 'registered victims of labour exploitation',
    },
  },
  {
    code: 'age-child',
    title: { nl: 'geregistreerde minderjarige slachtoffers', en: 'registered child victims' },
  },
  {
    code: 'age-child-third-country',
    title: {
      nl: 'geregistreerde minderjarige slachtoffers uit derde landen',
      en: 'registered child victims from third countries',
    },
  },
  {
    code: 'all-convicted',
    title: { nl: 'alle veroordeelde mensenhandelaars', en: 'all convicted traffickers' },
  },
  {
    code: 'all-perpetrators',
    title: {
      nl: 'allen die van mensenhandel verdacht, ervoor vervolgd of ervoor veroordeeld zijn',
      en: 'all who were suspected of, prosecuted for or convicted of human trafficking',
    },
  },
  {
    code: 'criminal-networks',
    title: { nl: 'criminele netwerken die in de EU actief zijn', en: 'criminal networks active in the EU' },
  },
  {
    code: 'organised-crime-groups',
    title: {
      nl: 'georganiseerde criminele groepen die in de EU actief zijn',
      en: 'organised crime groups active in the EU',
    },
  },
  {
    code: 'criminal-assets',
    title: { nl: 'crimineel vermogen in de EU', en: 'criminal assets in the EU' },
  },
  {
    code: 'eu-gdp',
    title: { nl: 'bruto binnenlands product van de Unie', en: 'gross domestic product of the Union' },
  },
  { code: 'member-states', title: { nl: 'lidstaten', en: 'member states' } },
]
