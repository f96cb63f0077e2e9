import { describe, expect, test } from 'vitest'
import { answeredOtherwise, asReviewed } from '../reviewedEntry.fixture.ts'
import { ec2020Actions } from './actions.ts'

/** The text names the member states. */
const states = 'addressee eu-lidstaten'
/** The text says what must happen, or who finds so, and not who must do it. */
const unnamed = '~addressee eu-lidstaten'
const commission = 'lead europese-commissie'
const foreignAffairs = '~lead min-bz'
const police = '~lead politie, ~co-lead om'

/** Every passage of the third progress report that asks, promises or relays, read from the report itself. */
const reviewed = [
  ['PR3-2.1', 'commitment', 'PR3-2.S1', 'De toetreding van de EU tot', commission, 'none'],
  ['PR3-2.2', 'commitment', 'PR3-2.S1', 'Op 16 september 2020 kondigde voorzitter', commission, 'none'],
  ['PR3-2.3', 'commitment', 'PR3-2.S1', 'De EU-agentschappen blijven de lidstaten bijstaan', `lead eu-agentschappen, ${states}`, 'none'],
  [
    'PR3-2.4',
    'commitment',
    'PR3-2.S2',
    'De onlangs opgerichte Europese Arbeidsautoriteit',
    'lead europese-arbeidsautoriteit, partner europol, partner eurojust',
    'none',
  ],
  ['PR3-2.5', 'context', 'PR3-2.S2', 'Hoewel er vooruitgang is geboekt bij', `~lead inspectie-szw, ${unnamed}`, 'none'],
  ['PR3-2.6', 'context', 'PR3-2.S2', 'Middenveldorganisaties benadrukken het belang van', `${foreignAffairs}, ${unnamed}`, 'none'],
  ['PR3-2.7', 'recommendation', 'PR3-2.S4', 'Het feit dat er nog steeds', `${unnamed}, ~addressee europese-unie`, 'none'],
  ['PR3-2.8', 'recommendation', 'PR3-2.S4', 'In de in 2020 aangenomen EU-strategie', unnamed, 'none'],
  ['PR3-2.9', 'context', 'PR3-2.S5', 'Middenveldorganisaties wijzen op de noodzaak', unnamed, 'none'],
  ['PR3-2.10', 'recommendation', 'PR3-2.S5', 'Er moet meer aandacht worden besteed', unnamed, 'none'],
  [
    'PR3-2.11',
    'recommendation',
    'PR3-2.S6',
    'Voor het aanpakken van deze uitdagingen',
    `${unnamed}, partner frontex, partner fra, partner easo, partner europol`,
    'none',
  ],
  [
    'PR3-2.12',
    'recommendation',
    'PR3-2.S6',
    'Het is van cruciaal belang om',
    `${foreignAffairs}, ${unnamed}, partner unodc, partner iom, partner unicef, partner unhcr, partner icmpd, partner maatschappelijke-organisaties`,
    'none',
  ],
  ['PR3-2.13', 'context', 'PR3-2.S6', 'Middenveldorganisaties benadrukken de noodzaak van', unnamed, 'none'],
  ['PR3-2.14', 'recommendation', 'PR3-2.S6', 'Het opschalen van de op preventie', states, 'none'],
  ['PR3-3.1', 'commitment', 'PR3-3', 'De correcte en volledige omzetting en', `${commission}, ${unnamed}`, 'none'],
  ['PR3-3.2', 'commitment', 'PR3-3', 'Zij zal in overeenstemming met de', `${commission}, ${unnamed}`, 'none'],
  ['PR3-3.3', 'recommendation', 'PR3-3.S1', 'De richtlijn ter bestrijding van mensenhandel', `${police}, ${states}`, 'none'],
  ['PR3-3.4', 'recommendation', 'PR3-3.S1', 'Een doeltreffende beperking van de vraag', `~lead min-jenv, ${unnamed}`, 'none'],
  ['PR3-3.5', 'recommendation', 'PR3-3.S1', 'Het in beslag nemen en verbeurd', `~lead min-jenv, ${unnamed}`, 'none'],
  ['PR3-3.6', 'recommendation', 'PR3-3.S1', 'Om de cultuur van straffeloosheid tegen', `${police}, ${unnamed}`, 'none'],
  ['PR3-3.7', 'recommendation', 'PR3-3.S1', 'Het grote aantal geregistreerde slachtoffers in', `${police}, ${unnamed}`, 'none'],
  [
    'PR3-3.8',
    'commitment',
    'PR3-3.S1',
    'De lidstaten, de Commissie en eu-LISA',
    'lead eu-lidstaten, co-lead europese-commissie, co-lead eu-lisa',
    // "Vanaf eind 2021".
    'year 2021',
  ],
  ['PR3-3.9', 'recommendation', 'PR3-3.S1', 'In de richtlijn ter bestrijding van', states, 'none'],
  ['PR3-3.10', 'commitment', 'PR3-3.S1', 'Een van de belangrijkste maatregelen van', `${commission}, ${states}`, 'none'],
  ['PR3-3.11', 'context', 'PR3-3.S1', 'Middenveldorganisaties benadrukken dat wanneer dergelijke', unnamed, 'none'],
  ['PR3-3.12', 'recommendation', 'PR3-3.S2', 'Bovendien zijn voor de formele identificatie', unnamed, 'none'],
  ['PR3-3.13', 'recommendation', 'PR3-3.S2', 'Voor kinderen die om internationale bescherming', unnamed, 'none'],
  ['PR3-3.14', 'recommendation', 'PR3-3.S2', 'De toepassing van de clausule van', unnamed, 'none'],
  ['PR3-3.15', 'commitment', 'PR3-3.S3', 'Ook het beschikbaar maken van financiering', '~lead europese-commissie', 'none'],
  ['PR3-3.16', 'context', 'PR3-3.S2', 'De lidstaten en middenveldorganisaties wezen op', unnamed, 'none'],
  ['PR3-4.1', 'recommendation', 'PR3-4', 'Het tegengaan van de cultuur van', unnamed, 'none'],
  ['PR3-4.2', 'recommendation', 'PR3-4', 'De vastgestelde punten van zorg benadrukken', states, 'none'],
  ['PR3-4.3', 'context', 'PR3-4', 'Het versterken van de veiligheidspartnerschappen tussen', 'addressee europese-unie', 'none'],
  ['PR3-4.4', 'commitment', 'PR3-4', 'De ontoereikende vooruitgang die is geboekt', '~lead europese-commissie', 'none'],
]

describe('every passage of the third progress report', () => {
  test('asks, promises or relays what the text does, under its heading and of whom the text names', () => {
    expect(ec2020Actions.map(asReviewed)).toEqual(reviewed)
  })

  test('is answered by the coordinating ministry and its State Secretary unless another leads', () => {
    expect(answeredOtherwise(ec2020Actions, 'min-jenv', 'ss-jenv')).toEqual({
      'PR3-2.4': 'min-szw m-szw',
      'PR3-2.5': 'inspectie-szw ss-szw',
      'PR3-2.6': 'min-bz m-bhos',
      'PR3-2.12': 'min-bz m-bhos',
      'PR3-3.3': 'politie m-jenv',
      'PR3-3.4': 'min-jenv m-jenv',
      'PR3-3.5': 'min-jenv m-jenv',
      'PR3-3.6': 'politie m-jenv',
      'PR3-3.7': 'politie m-jenv',
      'PR3-3.8': 'min-jenv m-jenv',
    })
  })

  test('says what became of a promise only where one of the sources does', () => {
    const reported = ec2020Actions.flatMap(({ code, reported: notes = [] }) =>
      notes.length > 0 ? [[code, ...notes.map(({ date }) => date?.value ?? 'no date')]] : [],
    )
    expect(reported).toEqual([
      ['PR3-2.2', '2020-09-16'],
      ['PR3-3.2', '2019-03', 'no date'],
      ['PR3-4.4', '2021-04-14'],
    ])
  })
})
