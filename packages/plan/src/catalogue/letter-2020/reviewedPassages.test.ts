import { describe, expect, test } from 'vitest'
import { answeredOtherwise, asReviewed } from '../reviewedEntry.fixture.ts'
import type { CatalogueAction } from '../shape.ts'
import { letterActions } from './letter2020.ts'

/** "Het kabinet", "Nederland": no ministry is named. */
const cabinet = '~lead min-jenv'
/** The State Secretary speaks in the first person. */
const signatory = 'lead min-jenv'
const commission = 'addressee europese-commissie'
/** About the strategy, which is the Commission's to make; the sentence does not call on it. */
const toCommission = '~addressee europese-commissie'
const parliament = 'addressee tweede-kamer'
const states = '~addressee eu-lidstaten'

/** Which paragraph under its heading, and the papers of parliament that the passage or its footnote names. */
const asReviewedLetter = (entry: CatalogueAction) => [
  ...asReviewed(entry),
  entry.source.locator.block,
  entry.papers?.join('; ') ?? 'no paper',
]

/** Every passage of the letter, read from the letter itself. */
const reviewed = [
  ['LTR-1.1', 'context', 'LTR-1', 'Op grond van Artikel 20 van', 'lead europese-commissie, partner eu-lidstaten', 'none', 1, 'no paper'],
  ['LTR-1.2', 'context', 'LTR-1', 'Het Third Progress Report is als', `${cabinet}, ~${parliament}`, 'none', 1, 'no paper'],
  ['LTR-1.3', 'context', 'LTR-1', 'Met deze brief kom ik tegemoet', `${signatory}, ${parliament}`, 'none', 2, 'no paper'],
  // "Begin komend jaar".
  ['LTR-1.4', 'context', 'LTR-1', 'Ik ga daarbij in op de', '~lead europese-commissie', 'half-year 2021-H1', 2, 'no paper'],
  ['LTR-2.1', 'context', 'LTR-2', 'De EC trekt op basis van', 'nobody', 'none', 1, 'no paper'],
  ['LTR-2.2', 'position', 'LTR-2', 'Ik onderschrijf deze conclusie van de', signatory, 'none', 2, 'no paper'],
  ['LTR-2.3', 'context', 'LTR-2', 'Recent heeft uw Kamer de voortgangsbrief', `${cabinet}, ${parliament}`, 'none', 2, '28 638, nr. 185'],
  ['LTR-2.4', 'position', 'LTR-2', 'Daarnaast zet het kabinet zich ook', cabinet, 'none', 3, 'no paper'],
  ['LTR-2.5', 'position', 'LTR-2', 'Kernelementen hierin zijn: inzet op alle', `${cabinet}, ${toCommission}`, 'none', 3, 'no paper'],
  ['LTR-2.6', 'position', 'LTR-2', 'Nederland roept de EC op om', `${cabinet}, ${commission}`, 'none', 3, 'no paper'],
  ['LTR-2.7', 'position', 'LTR-2', 'Daarnaast is het voor Nederland belangrijk', `${cabinet}, ${toCommission}`, 'none', 3, 'no paper'],
  ['LTR-2.8', 'position', 'LTR-2', 'Met betrekking tot preventie roept het', `${cabinet}, ${commission}`, 'none', 4, 'no paper'],
  ['LTR-2.9', 'position', 'LTR-2', 'Tevens wordt in dit kader aandacht', `${cabinet}, ${toCommission}`, 'none', 4, 'no paper'],
  ['LTR-2.10', 'position', 'LTR-2', 'Met betrekking tot de aanpak van', `${cabinet}, partner empact-thb`, 'none', 4, 'no paper'],
  [
    'LTR-2.11',
    'position',
    'LTR-2',
    'Daarnaast ondersteunt het kabinet de ontwikkeling',
    '~lead min-szw, addressee europese-arbeidsautoriteit',
    'none',
    4,
    'no paper',
  ],
  ['LTR-2.12', 'position', 'LTR-2', 'Waar het gaat om slachtofferbescherming wijst', `${cabinet}, ${toCommission}`, 'none', 5, 'no paper'],
  ['LTR-2.13', 'position', 'LTR-2', 'Belangrijk is ook dat slachtoffers hun', `${cabinet}, ${toCommission}`, 'none', 5, 'no paper'],
  ['LTR-2.14', 'position', 'LTR-2', 'Tot slot wijst het kabinet op', `${cabinet}, ${toCommission}`, 'none', 5, 'no paper'],
  // "Komend voorjaar".
  ['LTR-2.15', 'context', 'LTR-2', 'Komend voorjaar wordt de nieuwe EU-strategie', '~lead europese-commissie', 'season 2021-spring', 6, 'no paper'],
  // The one promise: "Ik zeg u hierbij toe dat ik deze dan met uw Kamer zal delen."
  ['LTR-2.16', 'commitment', 'LTR-2', 'Ik zeg u hierbij toe dat', `${signatory}, ${parliament}`, 'season 2021-spring', 6, 'no paper'],
  ['LTR-3.1', 'context', 'LTR-3.S1', 'In haar rapport staat de EC', 'nobody', 'none', 1, 'no paper'],
  ['LTR-3.2', 'context', 'LTR-3.S1', 'De EC roept daarom op om', states, 'none', 3, 'no paper'],
  // "Op korte termijn": no date.
  ['LTR-3.3', 'context', 'LTR-3.S1', 'In de beleidsreactie op korte termijn', `${cabinet}, ${parliament}`, 'none', 4, 'no paper'],
  ['LTR-3.4', 'context', 'LTR-3.S1', 'In de brief aan uw Kamer', 'lead comensha', 'none', 5, '28 638, nr. 183'],
  [
    'LTR-3.5',
    'context',
    'LTR-3.S1',
    'Zoals aangegeven bij de beantwoording van',
    `${cabinet}, ${parliament}`,
    'none',
    5,
    'Aanhangsel Handelingen II 2020/21, nr. 708',
  ],
  ['LTR-3.6', 'context', 'LTR-3.S2', 'Belangrijke kanttekening hierbij is dat het', 'nobody', 'none', 1, 'no paper'],
  ['LTR-3.7', 'context', 'LTR-3.S2', 'Uit het rapport komt naar voren', 'nobody', 'none', 2, 'no paper'],
  ['LTR-3.8', 'context', 'LTR-3.S2', 'Uit de verzamelde data komt naar', 'nobody', 'none', 3, 'no paper'],
  ['LTR-3.9', 'context', 'LTR-3.S2', 'Uit het Third Progress Report komt', 'nobody', 'none', 4, 'no paper'],
  ['LTR-3.10', 'context', 'LTR-3.S2', 'Ten aanzien van arbeidsuitbuiting meldt de', 'nobody', 'none', 5, 'no paper'],
  [
    'LTR-3.11',
    'position',
    'LTR-3.S2',
    'Nederland is, zoals bekend, trekker van',
    `${cabinet}, partner empact-thb, partner eu-lidstaten`,
    'none',
    6,
    'no paper',
  ],
  [
    'LTR-3.12',
    'context',
    'LTR-3.S2',
    'Relevant in de strijd tegen arbeidsuitbuiting',
    'lead europese-arbeidsautoriteit, partner europol, partner eurojust',
    'none',
    6,
    'no paper',
  ],
  [
    'LTR-3.13',
    'context',
    'LTR-3.S2',
    'Verschillende lidstaten, waaronder Nederland, hebben maatregelen',
    `~lead min-bz, ${parliament}`,
    'none',
    7,
    '26 485, nr. 337',
  ],
  ['LTR-3.14', 'position', 'LTR-3.S2', 'De kern van het nieuwe IMVO-beleid', '~lead min-bz', 'none', 7, '26 485, nr. 337'],
  ['LTR-3.15', 'context', 'LTR-3.S2', 'Achttien procent van alle geregistreerde slachtoffers', 'nobody', 'none', 8, 'no paper'],
  [
    'LTR-3.16',
    'context',
    'LTR-3.S2',
    'De laatste jaren wordt in Nederland',
    cabinet,
    'none',
    9,
    'Aanhangsel Handelingen II 2019/20, nr. 2751; 28 638, nr. 185',
  ],
  // "Op korte termijn": no date, and no amount.
  ['LTR-3.17', 'context', 'LTR-3.S2', 'Zo start het Centrum tegen Kinderhandel', 'lead ckm, partner min-jenv', 'none', 9, 'no paper'],
  ['LTR-3.18', 'context', 'LTR-3.S3', 'De EC benadrukt onder meer het', states, 'none', 1, 'no paper'],
  ['LTR-3.19', 'context', 'LTR-3.S3', 'Recent is uw Kamer ook nader', `${cabinet}, ${parliament}`, 'none', 2, '28 638, nr. 184'],
  ['LTR-3.20', 'context', 'LTR-3.S3', 'De EC benadrukt voorts het belang', states, 'none', 3, 'no paper'],
]

describe('every passage of the letter to parliament of November 2020', () => {
  test('promises, puts forward or mentions what the text does, to whom it says so, with its date and paper', () => {
    expect(letterActions.map(asReviewedLetter)).toEqual(reviewed)
  })

  test('is answered by the ministry and the State Secretary that sent it unless the matter is another’s', () => {
    expect(answeredOtherwise(letterActions, 'min-jenv', 'ss-jenv')).toEqual({
      'LTR-2.11': 'min-szw m-szw',
      'LTR-3.4': 'comensha ss-jenv',
      'LTR-3.10': 'min-szw ss-szw',
      'LTR-3.12': 'min-szw m-szw',
      'LTR-3.13': 'min-bz m-bhos',
      'LTR-3.14': 'min-bz m-bhos',
      'LTR-3.17': 'ckm ss-jenv',
    })
    const explicit = letterActions.filter(({ responsible }) => responsible.basis === 'explicit')
    expect(explicit.map(({ code }) => code)).toEqual(['LTR-1.3', 'LTR-2.2', 'LTR-2.16'])
  })

  test('says what was done, and when, only as the sources date it', () => {
    const reported = letterActions.flatMap(({ code, reported: notes = [] }) =>
      notes.map(({ date }) => [code, `${date?.precision} ${date?.value}`]),
    )
    expect(reported).toEqual([
      ['LTR-1.1', 'day 2020-10-20'],
      ['LTR-1.2', 'month 2020-11'],
      // The day of the strategies is that of the questions and answers, not of this letter.
      ['LTR-1.4', 'day 2021-04-14'],
      // "Recent", with a paper and no day.
      ['LTR-2.3', 'year 2020'],
      // "Afgelopen zomer".
      ['LTR-2.4', 'season 2020-summer'],
      ['LTR-2.15', 'day 2021-04-14'],
      ['LTR-3.4', 'day 2020-07-01'],
      ['LTR-3.5', 'day 2020-11-06'],
      ['LTR-3.13', 'day 2020-10-16'],
      ['LTR-3.19', 'day 2020-11-18'],
      ['LTR-3.20', 'month 2020-11'],
    ])
  })

  test('fulfils the committee’s request of 5 November, and answers one recommendation of the National Rapporteur', () => {
    const asked = letterActions.flatMap(({ code, parliament: asking }) =>
      asking ? [[code, asking.askedBy ?? 'nobody', asking.made?.value, asking.fulfilments.map(({ date, extent }) => `${date?.value} ${extent}`)]] : [],
    )
    expect(asked).toEqual([
      ['LTR-1.3', 'Vaste commissie voor Justitie en Veiligheid', '2020-11-05', ['2020-11 fully']],
      ['LTR-2.16', 'nobody', '2020-11', []],
    ])
    const answers = letterActions.flatMap(({ code, answers: given = [] }) => given.map(({ body, document }) => [code, body, document]))
    expect(answers).toEqual([['LTR-3.3', 'nationaal-rapporteur', 'Slachtoffermonitor Mensenhandel 2015–2019']])
  })

  test('names the strategy’s coming twice, early in 2021 and in the spring, as doubles of each other', () => {
    expect(letterActions.flatMap(({ code, doubles }) => (doubles ? [[code, ...doubles]] : []))).toEqual([
      ['LTR-1.4', 'LTR-2.15'],
      ['LTR-2.15', 'LTR-1.4'],
    ])
  })
})
