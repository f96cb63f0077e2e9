import type { ActionEntry, Text } from '@actielijn/plan'

/** What the invented sentences fill in, so that a text about research does not speak of training. */
export interface Filling {
  readonly subject: Text
  readonly group: Text
  readonly product: Text
  readonly unit: Text
}

const both = (nl: string, en: string): Text => ({ nl, en })

const cooperation: Filling = {
  subject: both('de samenwerking', 'the cooperation'),
  group: both('het overleg van de partners', 'the partners’ meeting'),
  product: both('de lijst met werkafspraken', 'the list of working arrangements'),
  unit: both('overleggen', 'meetings'),
}

const fillings: readonly (readonly [RegExp, Filling])[] = [
  [
    /onderzo|verkenning|evaluatie|inventaris|schatting|duiden|in kaart/i,
    {
      subject: both('het onderzoek', 'the study'),
      group: both('de begeleidingsgroep', 'the steering group'),
      product: both('de rapportage', 'the report'),
      unit: both('interviews', 'interviews'),
    },
  ],
  [
    /train|oplei|e-learning|kennis|expertise|vakdag|meldcode/i,
    {
      subject: both('het leertraject', 'the training programme'),
      group: both('de werkgroep opleidingen', 'the training group'),
      product: both('het lesmateriaal', 'the teaching material'),
      unit: both('trainingsdagen', 'training days'),
    },
  ],
  [
    /campagne|film|website|voorlicht|bewust|debat|boekje|levensverhalen|bijeenkomst/i,
    {
      subject: both('de voorlichting', 'the outreach'),
      group: both('de redactiegroep', 'the editorial group'),
      product: both('het voorlichtingsmateriaal', 'the outreach material'),
      unit: both('bijeenkomsten', 'gatherings'),
    },
  ],
  [
    /opvang|zorg|behandel|slachtoffer|uitstap/i,
    {
      subject: both('de verbetering van opvang en zorg', 'the improvement of shelter and care'),
      group: both('het overleg van opvang en gemeenten', 'the meeting of shelters and municipalities'),
      product: both('de werkwijze', 'the procedure'),
      unit: both('regio-overleggen', 'regional meetings'),
    },
  ],
  [
    /politie|recherch|inspect|strafrecht|opspor|financie|geldstromen|liaison|webcrawler|team/i,
    {
      subject: both('de gezamenlijke inzet', 'the joint effort'),
      group: both('de projectgroep', 'the project group'),
      product: both('het draaiboek', 'the playbook'),
      unit: both('gezamenlijke werkdagen', 'joint working days'),
    },
  ],
]

/** The words that suit an action, by its title. */
export function fillingOf({ title }: ActionEntry): Filling {
  return fillings.find(([pattern]) => pattern.test(title.nl))?.[1] ?? cooperation
}
