import type { LinkEntry } from '../shape.ts'

/** The programme says it contributes to three targets (STM-K6), not with which actions: that is ours. */
export const sdgLinks: readonly LinkEntry[] = [
  {
    code: 'L-STM-1.7.2-SDG-5.2',
    action: 'STM-1.7.2',
    item: 'SDG-5.2',
    relation: 'supports',
    reason: {
      nl: 'Slachtoffers van seksueel geweld, meestal vrouwen en meisjes, krijgen in het strafproces betere bejegening en steun.',
      en: 'Victims of sexual violence, mostly women and girls, get better treatment and support in criminal proceedings.',
    },
  },
  {
    code: 'L-STM-1.10.5-SDG-5.2',
    action: 'STM-1.10.5',
    item: 'SDG-5.2',
    relation: 'supports',
    reason: {
      nl: 'De vrouwenopvang leert meer over mensenhandel en slachtoffers stromen er makkelijker naar door.',
      en: 'Women’s shelters learn more about trafficking and victims move on to them more easily.',
    },
  },
  {
    code: 'L-STM-4.3.5-SDG-5.2',
    action: 'STM-4.3.5',
    item: 'SDG-5.2',
    relation: 'supports',
    reason: {
      nl: 'Ook wie tot sekswerk gedwongen is, kan met hulp van een uitstapprogramma stoppen.',
      en: 'Those forced into sex work can also stop with the help of an exit programme.',
    },
  },
  {
    code: 'L-STM-2.6.1-SDG-8.7',
    action: 'STM-2.6.1',
    item: 'SDG-8.7',
    relation: 'supports',
    reason: {
      nl: 'Meer inspecteurs en rechercheurs kunnen meer gevallen van gedwongen arbeid vinden en beëindigen.',
      en: 'More inspectors and investigators can find and end more cases of forced labour.',
    },
  },
  {
    code: 'L-STM-2.2.1-SDG-8.7',
    action: 'STM-2.2.1',
    item: 'SDG-8.7',
    relation: 'supports',
    reason: {
      nl: 'Wie weet welke groepen kwetsbaar zijn voor arbeidsuitbuiting, kan gedwongen arbeid eerder voorkomen.',
      en: 'Those who know which groups are vulnerable to labour exploitation can prevent forced labour earlier.',
    },
  },
  {
    code: 'L-STM-3.2.1.p2-SDG-8.7',
    action: 'STM-3.2.1.p2',
    item: 'SDG-8.7',
    relation: 'supports',
    reason: {
      nl: 'De convenanten kunnen afspraken bevatten die gedwongen arbeid in internationale ketens voorkomen of beperken.',
      en: 'The covenants can contain arrangements that prevent or limit forced labour in international supply chains.',
    },
  },
  {
    code: 'L-STM-1.1.4-SDG-16.2',
    action: 'STM-1.1.4',
    item: 'SDG-16.2',
    relation: 'supports',
    reason: {
      nl: 'Jeugdhulpverleners leren uitbuiting van kinderen en jongeren eerder te zien.',
      en: 'Youth care workers learn to see exploitation of children and young people earlier.',
    },
  },
  {
    code: 'L-STM-1.4.2-SDG-16.2',
    action: 'STM-1.4.2',
    item: 'SDG-16.2',
    relation: 'supports',
    reason: {
      nl: 'Het ontwerpproject brengt seksuele uitbuiting van minderjarigen onder de aandacht van een breed publiek.',
      en: 'The design project brings sexual exploitation of minors to the attention of a broad public.',
    },
  },
  {
    code: 'L-STM-1.7.4-SDG-16.2',
    action: 'STM-1.7.4',
    item: 'SDG-16.2',
    relation: 'supports',
    reason: {
      nl: 'Minderjarige slachtoffers van seksuele uitbuiting kunnen makkelijker aangifte doen, zodat meer daders gepakt worden.',
      en: 'Under-age victims of sexual exploitation can report a crime more easily, so that more perpetrators are caught.',
    },
  },
  {
    code: 'L-STM-4.3.1-SDG-16.2',
    action: 'STM-4.3.1',
    item: 'SDG-16.2',
    relation: 'supports',
    reason: {
      nl: 'Het netwerk en de hulpmiddelen tegen uitbuiting van Roma-kinderen blijven bestaan.',
      en: 'The network and the tools against exploitation of Roma children stay in place.',
    },
  },
  {
    code: 'L-STM-5.5.3-SDG-16.2',
    action: 'STM-5.5.3',
    item: 'SDG-16.2',
    relation: 'supports',
    reason: {
      nl: 'De eerste schatting is volgens de voetnoot gepubliceerd als meting bij doel 16.2; een tweede maakt een trend zichtbaar.',
      en: 'According to the footnote the first estimate was published as monitoring of target 16.2; a second makes a trend visible.',
    },
  },
]
