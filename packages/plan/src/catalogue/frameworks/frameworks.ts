import type { FrameworkEntry } from '../../framework.ts'

/**
 * The lists other bodies report by that can be made from the five sources. GRETA's and the directive's lists are
 * not in the sources: they are imported, never invented.
 */
export const frameworks: readonly FrameworkEntry[] = [
  {
    code: 'eu-thb-2021',
    title: {
      nl: 'EU-strategie voor de bestrijding van mensenhandel 2021-2025',
      en: 'EU Strategy on Combatting Trafficking in Human Beings 2021-2025',
    },
    publisher: 'europese-commissie',
    entriesOf: 'THB-',
    kinds: ['action'],
  },
  {
    code: 'eu-oc-2021',
    title: {
      nl: 'EU-strategie voor de aanpak van georganiseerde criminaliteit 2021-2025',
      en: 'EU Strategy to tackle Organised Crime 2021-2025',
    },
    publisher: 'europese-commissie',
    entriesOf: 'OC-',
    kinds: ['action'],
  },
  {
    code: 'ec-2018',
    title: {
      nl: 'Aanbevelingen van het tweede voortgangsverslag van de Commissie (2018)',
      en: 'Recommendations of the Commission’s second progress report (2018)',
    },
    publisher: 'europese-commissie',
    entriesOf: 'PR2-',
    kinds: ['recommendation'],
  },
  {
    code: 'ec-2020',
    title: {
      nl: 'Aanbevelingen van het derde voortgangsverslag van de Commissie (2020)',
      en: 'Recommendations of the Commission’s third progress report (2020)',
    },
    publisher: 'europese-commissie',
    entriesOf: 'PR3-',
    kinds: ['recommendation'],
  },
  {
    // As the programme describes the three targets (STM-K6); their official wording is not in the sources.
    code: 'sdg',
    title: {
      nl: 'Duurzame ontwikkelingsdoelen over mensenhandel',
      en: 'Sustainable Development Goals on human trafficking',
    },
    publisher: 'vn',
    items: [
      {
        code: 'SDG-5.2',
        text: {
          nl: 'Doel 5.2: een einde maken aan alle vormen van geweld tegen vrouwen en meisjes, in het openbaar en privé. Daaronder vallen mensenhandel en seksuele en andere uitbuiting.',
          en: 'Target 5.2: end all forms of violence against women and girls, in public and in private. This includes human trafficking and sexual and other exploitation.',
        },
      },
      {
        code: 'SDG-8.7',
        text: {
          nl: 'Doel 8.7: onder andere direct en doeltreffend optreden om gedwongen arbeid uit te bannen, en een einde maken aan moderne slavernij.',
          en: 'Target 8.7: among other things, act immediately and effectively to eradicate forced labour, and end modern slavery.',
        },
      },
      {
        code: 'SDG-16.2',
        text: {
          nl: 'Doel 16.2: een einde maken aan onder andere uitbuiting van, handel in en alle vormen van geweld tegen kinderen.',
          en: 'Target 16.2: end, among other things, the exploitation of, trafficking in and all forms of violence against children.',
        },
      },
    ],
  },
  {
    code: 'stm-results',
    title: {
      nl: 'Beoogde resultaten van Samen tegen mensenhandel',
      en: 'Intended results of Together against human trafficking',
    },
    publisher: 'min-jenv',
    entriesOf: 'STM-R',
    kinds: ['context'],
  },
]
