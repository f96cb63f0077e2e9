import { describe, expect, test } from 'vitest'
import { answeredOtherwise, asReviewed } from '../reviewedEntry.fixture.ts'
import { ec2018Actions } from './actions.ts'

/** "De lidstaten moeten", "worden aangespoord": the text names the member states. */
const states = 'addressee eu-lidstaten'
/** The text says what must happen, or who finds so, and not who must do it. */
const unnamed = '~addressee eu-lidstaten'
const commission = 'lead europese-commissie'
const jenv = '~lead min-jenv'
const police = '~lead politie, ~co-lead om'

/** Every passage of the second progress report that asks, promises or relays, read from the report itself. */
const reviewed = [
  ['PR2-1.1', 'recommendation', 'PR2-1', 'Deze keten moet doorbroken worden om', unnamed, 'none'],
  ['PR2-1.2', 'commitment', 'PR2-1', 'De Commissie blijft volgen hoe de', `${commission}, ${unnamed}`, 'none'],
  ['PR2-1.3', 'recommendation', 'PR2-1', 'Krachtens artikel 19 van Richtlijn 2011/36/EU', `~lead nationaal-rapporteur, ${states}, addressee eu-atc`, 'none'],
  ['PR2-2.1', 'recommendation', 'PR2-2', 'De lidstaten moeten verbeteringen aanbrengen in', `${jenv}, ${states}`, 'none'],
  ['PR2-2.2', 'recommendation', 'PR2-2.T1', 'De lidstaten moeten de bestrijding van', states, 'none'],
  ['PR2-2.3', 'recommendation', 'PR2-2.T1', 'Zij moeten maatregelen nemen waardoor slachtoffers', states, 'none'],
  ['PR2-2.4', 'context', 'PR2-2.T2', 'In diverse verslagen van de lidstaten', `~lead inspectie-szw, ${unnamed}`, 'none'],
  ['PR2-2.5', 'commitment', 'PR2-2.T2', 'De Commissie zal doorgaan met het', `${commission}, ${unnamed}`, 'none'],
  ['PR2-2.6', 'recommendation', 'PR2-2.T3', 'De lidstaten moeten hun inspanningen opvoeren,', `${jenv}, ${states}`, 'none'],
  ['PR2-2.7', 'recommendation', 'PR2-2.T3', 'Zij moeten ook beginnen met gerichte', states, 'none'],
  ['PR2-2.8', 'recommendation', 'PR2-2.S3', 'Mensenhandel moet in samenhang met migratie', unnamed, 'none'],
  ['PR2-2.9', 'recommendation', 'PR2-2.S3', 'Er moeten verdere inspanningen worden geleverd', unnamed, 'none'],
  ['PR2-2.10', 'recommendation', 'PR2-2.S4', 'Gezien de steeds veranderende methoden waarvan', states, 'none'],
  ['PR2-2.11', 'recommendation', 'PR2-2.S4', 'Daarnaast moeten de lidstaten initiatieven ontplooien', states, 'none'],
  ['PR2-3.1', 'commitment', 'PR2-3', 'Daarnaast blijft de Commissie zich richten', commission, 'none'],
  ['PR2-3.2', 'commitment', 'PR2-3.S1', 'Het verder aanmoedigen van de EU-lidstaten', `${commission}, ${states}`, 'none'],
  ['PR2-3.3', 'recommendation', 'PR2-3.S1', 'In artikel 18, lid 4, van', states, 'none'],
  ['PR2-3.4', 'recommendation', 'PR2-3.S1', 'Zoals reeds opgemerkt in eerdere verslagen', `~lead om, ${unnamed}`, 'none'],
  ['PR2-3.5', 'recommendation', 'PR2-3.S1', 'De Commissie blijft de lidstaten die', states, 'none'],
  ['PR2-3.6', 'context', 'PR2-3.S2', 'Vanuit het maatschappelijk middenveld wordt benadrukt', unnamed, 'none'],
  ['PR2-3.7', 'commitment', 'PR2-3.S2', 'De Commissie ondersteunt de nationale autoriteiten', `${commission}, ${unnamed}`, 'none'],
  ['PR2-3.8', 'recommendation', 'PR2-3.S3', 'Aangezien de keten van georganiseerde criminele', `${police}, ${unnamed}`, 'none'],
  ['PR2-3.9', 'context', 'PR2-3.S3', 'De lidstaten benadrukken dat het noodzakelijk', `${police}, ${unnamed}`, 'none'],
  ['PR2-3.10', 'recommendation', 'PR2-3.S3', 'De lidstaten moeten doorgaan met de', `${police}, ${states}`, 'none'],
  ['PR2-3.11', 'recommendation', 'PR2-3.S3', 'De samenwerking met derde landen moet', `${police}, ${unnamed}`, 'none'],
  ['PR2-3.12', 'context', 'PR2-3.S4', 'Tegelijkertijd richten maatschappelijke organisaties zich', unnamed, 'none'],
  ['PR2-3.13', 'recommendation', 'PR2-3.S4', 'De bewustwordingscampagnes en opleidingsprogramma\'s moeten gericht', unnamed, 'none'],
  ['PR2-3.14', 'recommendation', 'PR2-3.S4', 'De lidstaten worden aangemoedigd om het', states, 'none'],
  ['PR2-3.15', 'recommendation', 'PR2-3.S4', 'Het nemen van verantwoordelijkheid jegens de', unnamed, 'none'],
  ['PR2-3.16', 'recommendation', 'PR2-3.S4', 'Wettelijke verplichting van de lidstaten uit', states, 'none'],
  ['PR2-4.1', 'context', 'PR2-4', 'De lidstaten melden dat zij nauwer', unnamed, 'none'],
  ['PR2-4.2', 'recommendation', 'PR2-4.S1', 'Vroegtijdig opsporen van slachtoffers van mensenhandel', unnamed, 'none'],
  ['PR2-4.3', 'commitment', 'PR2-4.S2', 'In overeenstemming met de mededeling uit', commission, 'none'],
  ['PR2-4.4', 'context', 'PR2-4.S3', 'Maatschappelijke organisaties benadrukken dat er meer', unnamed, 'none'],
  ['PR2-4.5', 'recommendation', 'PR2-4.S3', 'De Commissie heeft de lidstaten aanbevelingen', states, 'none'],
  ['PR2-4.6', 'recommendation', 'PR2-4.S4', 'De lidstaten worden aangemoedigd uitvoering te', states, 'none'],
  ['PR2-4.7', 'recommendation', 'PR2-4.S4', 'De lidstaten moeten onder meer zorg', states, 'none'],
  [
    'PR2-5.1',
    'commitment',
    'PR2-5',
    'In de mededeling uit 2017 wordt',
    '~lead europese-commissie, ~co-lead eu-atc, partner eu-netwerk-nationale-rapporteurs, partner eu-middenveldplatform, partner europees-parlement, partner raad-van-de-eu, ~partner eu-agentschappen',
    'none',
  ],
  ['PR2-5.2', 'commitment', 'PR2-5', 'In het kader van de mededeling', 'lead eu-agentschappen', 'none'],
  ['PR2-5.3', 'commitment', 'PR2-5', 'Daarnaast is een begin gemaakt met', '~lead europese-commissie', 'none'],
  ['PR2-5.4', 'commitment', 'PR2-5', 'De Commissie zal uit hoofde van', commission, 'none'],
  ['PR2-5.5', 'recommendation', 'PR2-5', 'De Commissie spoort de lidstaten aan', `${jenv}, ~co-lead min-vws, ${states}`, 'none'],
  ['PR2-5.6', 'recommendation', 'PR2-5', 'De lidstaten worden in dit verband', states, 'none'],
  ['PR2-6.1', 'recommendation', 'PR2-6', 'De lidstaten moeten daarom prioriteit verlenen', states, 'none'],
  ['PR2-6.2', 'recommendation', 'PR2-6', 'Daarnaast worden de lidstaten aangespoord om', states, 'none'],
  ['PR2-6.3', 'recommendation', 'PR2-6', 'Uit het lage aantal veroordelingen en', unnamed, 'none'],
  ['PR2-6.4', 'commitment', 'PR2-6', 'De Commissie heeft een groot aantal', commission, 'none'],
]

describe('every passage of the second progress report', () => {
  test('asks, promises or relays what the text does, under its heading and of whom the text names', () => {
    expect(ec2018Actions.map(asReviewed)).toEqual(reviewed)
  })

  test('is answered by the coordinating ministry and its State Secretary unless another leads', () => {
    expect(answeredOtherwise(ec2018Actions, 'min-jenv', 'ss-jenv')).toEqual({
      'PR2-1.3': 'nationaal-rapporteur ss-jenv',
      'PR2-2.4': 'inspectie-szw ss-szw',
      'PR2-3.4': 'om m-jenv',
      'PR2-3.7': 'min-jenv m-jenv',
      'PR2-3.8': 'politie m-jenv',
      'PR2-3.9': 'politie m-jenv',
      'PR2-3.10': 'politie m-jenv',
      'PR2-3.11': 'politie m-jenv',
    })
  })

  test('says what became of a promise only where one of the sources does', () => {
    const reported = ec2018Actions.flatMap(({ code, reported: notes = [] }) =>
      notes.length > 0 ? [[code, ...notes.map(({ date }) => date?.value ?? 'no date')]] : [],
    )
    expect(reported).toEqual([
      ['PR2-2.5', 'no date'],
      ['PR2-4.3', 'no date', '2020'],
      ['PR2-5.2', '2018'],
      ['PR2-5.3', 'no date', '2020'],
      ['PR2-5.4', 'no date'],
      ['PR2-6.4', 'no date'],
    ])
  })

  test('stands twice where the report says the same twice: encouraging to criminalise knowing use', () => {
    expect(ec2018Actions.flatMap(({ code, doubles }) => (doubles ? [[code, ...doubles]] : []))).toEqual([
      ['PR2-3.2', 'PR2-3.5'],
      ['PR2-3.5', 'PR2-3.2'],
    ])
  })
})
