import { describe, expect, test } from 'vitest'
import { samplePlan } from '../amending/samplePlan.fixture.ts'
import { importRegister } from './importRegister.ts'
import { readRegister } from './readRegister.ts'
import { promise, registerSetting } from './sampleItems.fixture.ts'

// Invented rows in the form of the open data of the Tweede Kamer.
const row = (change: object = {}) => ({
  Nummer: 'TZ201911-001',
  Status: 'Openstaand',
  DatumNakoming: '0001-01-01T00:00:00Z',
  KamerbriefNakoming: null,
  Ministerie: 'ministerie',
  ...change,
})
const work = (register: unknown, setting = registerSetting(), registerDay = '2020-05-20') => importRegister({ register, registerDay }, setting)
const faultsOf = ({ faults }: { readonly faults: readonly { pointer: string; code: string; limit?: number | string | undefined }[] }) =>
  faults.map(({ pointer, code, limit }) => [pointer, code, limit].filter((one) => one !== undefined).join(' '))
const does = (register: unknown, setting = registerSetting(), registerDay?: string) =>
  work(register, setting, registerDay).rows.map(({ number, changes, remarks }) => [number, ...changes, ...remarks].join(' '))
const done = { ...promise, parliament: { ...promise.parliament, chamber: 'tweede-kamer', fulfilments: [{ extent: 'fully' }] } } as const

describe('reading the register', () => {
  const read = (change: object) => readRegister([row(change)], samplePlan)

  test.each([
    ['Openstaand', 'open'],
    ['Voldaan', 'fully'],
    ['Afgedaan', 'fully'],
    [' afgedaan ', 'fully'],
    ['Deels Afgedaan', 'partly'],
  ])('takes the status %s as %s', (Status, extent) => {
    expect(read({ Status }).rows[0]?.extent).toBe(extent)
  })

  test.each([
    ['0001-01-01', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['', undefined],
    [null, undefined],
    ['2020-12-31', '2020-12-31'],
    ['2020-12-31T00:00:00', '2020-12-31'],
    ['2020-12-30T23:00:00Z', '2020-12-31'],
    ['2020-07-01T00:00:00+02:00', '2020-07-01'],
  ])('takes the date %s as %s', (DatumNakoming, due) => {
    const { rows, faults } = read({ DatumNakoming })
    expect(faults).toEqual([])
    expect(rows[0]?.due).toBe(due)
  })

  test.each([
    ['2020Z00001', '2020Z00001', undefined],
    [['2020Z00001', '2020Z00002'], '2020Z00001, 2020Z00002', undefined],
    [[{ DocumentNummer: '2020D1', Datum: '2020-03-01T00:00:00+01:00' }, { DocumentNummer: '2020D2', Datum: '2020-04-01T00:00:00+02:00' }], '2020D1, 2020D2', '2020-04-01'],
    // In Amsterdam it is the next day by then.
    [{ DocumentNummer: '2020D1', Datum: '2020-03-31T22:30:00Z' }, '2020D1', '2020-04-01'],
    [[], undefined, undefined],
  ])('takes the letter %j', (KamerbriefNakoming, reference, on) => {
    const letters = read({ KamerbriefNakoming }).rows[0]?.letters
    expect([letters?.reference, letters?.on]).toEqual([reference, on])
  })

  test('takes who asked and where, when the register is handed over with them, and never the name of the minister', () => {
    const { rows } = read({
      Tekst: 'De minister stuurt een brief (verzonnen).',
      Naam: 'Verzonnen, V.',
      Functie: 'Minister',
      Aanmaakdatum: '2019-11-05T12:00:00+01:00',
      ActiviteitNummer: '2019A1',
      Activiteit: [{ Soort: 'Commissiedebat', Onderwerp: 'Mensenhandel' }],
      ToegezegdAan: [{ Persoon: { Initialen: 'A.', Tussenvoegsel: 'van', Achternaam: 'Voorbeeld' }, Fractie: { Afkorting: 'ABC' } }],
    })
    expect(rows[0]).toMatchObject({ member: 'minister', made: '2019-11-05', askedBy: 'A. van Voorbeeld (ABC)', debate: 'Commissiedebat: Mensenhandel (2019A1)' })
    expect(JSON.stringify(rows)).not.toContain('Verzonnen, V.')
  })

  test('names every fault by row and field, and guesses nothing', () => {
    const rows = [
      row({ Status: 'Vervallen', Ministerie: 'Ministerie van Raadsels', DatumNakoming: 'binnenkort', KamerbriefNakoming: [7] }),
      row(),
      row(),
      { Nummer: 'TZ202001-002' },
      'geen rij',
      row({ Nummer: 'TZ202001-003', Functie: 'Minister voor Niets' }),
    ]
    expect(faultsOf(readRegister(rows, samplePlan))).toEqual([
      '/0/Status unknown-value Vervallen', '/0/DatumNakoming not-a-day', '/0/KamerbriefNakoming invalid', '/0/Ministerie unknown-value Ministerie van Raadsels',
      '/1/Nummer twice', '/2/Nummer twice',
      '/3/Status required', '/3/Ministerie required',
      '/4 invalid',
      '/5/Functie unknown-value Minister voor Niets',
    ])
    expect(faultsOf(readRegister({ value: [{}] }, samplePlan))).toEqual(['/value/0/Nummer required', '/value/0/Status required', '/value/0/Ministerie required'])
    expect(faultsOf(readRegister('nee', samplePlan))).toEqual([' invalid'])
  })
})

describe('what the register would change', () => {
  test('nothing when it says the same, also when it has no date for what has one here', () => {
    expect(does([row()])).toEqual(['TZ201911-001'])
    expect(work([row()]).changes).toEqual([])
  })

  test.each([
    ['closed with a letter', { Status: 'Voldaan', KamerbriefNakoming: '2020D1' }, 'fulfilled'],
    ['closed, the other word', { Status: 'Afgedaan' }, 'fulfilled'],
    ['closed, and the date says nothing any more', { Status: 'Afgedaan', DatumNakoming: '2020-04-30' }, 'fulfilled'],
    ['partly', { Status: 'Deels Afgedaan', KamerbriefNakoming: '2020D1' }, 'partly-fulfilled'],
    ['another date', { DatumNakoming: '2020-09-30T00:00:00+02:00' }, 'rescheduled'],
    ['open, with a letter', { KamerbriefNakoming: '2020D1' }, 'letter-not-counted'],
    ['taken back there', { Verwijderd: true }, 'deleted-there'],
  ])('%s', (_what, change, expected) => {
    expect(does([row(change)])).toEqual([`TZ201911-001 ${expected}`])
  })

  test('what it closes keeps the letter, or says that the register names none', () => {
    const [withLetter] = work([row({ Status: 'Voldaan', KamerbriefNakoming: '2020D1' })]).changes
    expect(withLetter).toMatchObject({ kind: 'fulfilled', effective: '2020-05-20', after: { parliament: { fulfilments: [{ reference: '2020D1', extent: 'fully' }] } } })
    const [without] = work([row({ Status: 'Voldaan' })]).changes
    expect(JSON.stringify(without?.after)).toContain('Het register noemt geen brief.')
  })

  test('a letter of a later day than the register’s closes it from the register’s day, and once', () => {
    const rows = [row({ Status: 'Voldaan', KamerbriefNakoming: [{ DocumentNummer: '2020D1', Datum: '2021-01-01' }] })]
    const [closed] = work(rows).changes
    expect(closed?.after).toMatchObject({ parliament: { fulfilments: [{ reference: '2020D1', extent: 'fully' }] } })
    const now = closed?.subjectType === 'action' ? [closed.after] : []
    expect(does(rows, registerSetting(now))).toEqual(['TZ201911-001'])
  })

  test('what is closed here and open there stays closed, and is told', () => {
    expect(does([row({ DatumNakoming: '2021-01-01' })], registerSetting([done]))).toEqual(['TZ201911-001 open-there'])
  })

  test('what somebody amended after the register’s day is told and left alone', () => {
    const setting = registerSetting([promise], { T1: '2020-05-21' })
    const { rows, changes } = work([row({ Status: 'Voldaan', KamerbriefNakoming: '2020D1' })], setting)
    expect(rows[0]).toMatchObject({ changes: [], remarks: ['amended-since'], letter: '2020D1' })
    expect(changes).toEqual([])
    expect(does([row({ Status: 'Voldaan' })], setting, '2020-05-21')).toEqual(['TZ201911-001 fulfilled'])
    expect(does([row()], setting)).toEqual(['TZ201911-001'])
  })

  test('matches by number alone: the same words under another number are another promise', () => {
    expect(does([row({ Nummer: 'TZ201911-01', Tekst: promise.title.nl })])).toEqual(['TZ201911-01 new member-implied'])
  })

  test('a new promise holds from the day it was made, and is closed from the register’s day', () => {
    const rows = [row({ Nummer: 'TZ202001-009', Tekst: 'Brief (verzonnen)', Functie: 'minister', Aanmaakdatum: '2020-01-10T10:00:00+01:00', Status: 'Voldaan', KamerbriefNakoming: '2020D9' })]
    const { changes, rows: told, source } = work(rows)
    expect(told[0]).toMatchObject({ item: 'TZ202001-009', changes: ['new', 'fulfilled'], remarks: [] })
    expect(changes.map(({ subjectType, kind, effective }) => [subjectType, kind, effective])).toEqual([
      ['action', 'added', '2020-01-10'], ['action', 'fulfilled', '2020-05-20'], ['source', 'added', '2019-01-01'], ['heading', 'added', '2019-01-01'],
    ])
    expect(changes[0]?.after).toMatchObject({ title: { nl: 'Brief (verzonnen)', en: '' }, parliament: { number: 'TZ202001-009', fulfilments: [] } })
    expect(source).toBe('Toezeggingenregister Tweede Kamer, stand 2020-05-20')
  })

  test('with only the five fields it says that the text is missing, and asks who answers where that is not plain', () => {
    expect(does([row({ Nummer: 'TZ202001-009' })])).toEqual(['TZ202001-009 new without-text member-implied'])
    const { plan, ...setting } = registerSetting()
    const members = new Map([...plan.members, ['staatssecretaris', { code: 'staatssecretaris', ministry: 'ministerie', title: { nl: 'S', en: 'S' } }] as const])
    const several = { ...setting, plan: { ...plan, members } }
    expect(faultsOf(work({ value: [row({ Nummer: 'TZ202001-009' })] }, several))).toEqual(['/register/value/0/Functie required'])
    const chosen = importRegister({ register: [row({ Nummer: 'TZ202001-009' })], registerDay: '2020-05-20', member: 'staatssecretaris' }, several)
    expect(chosen.changes[0]?.after).toMatchObject({ responsible: { member: 'staatssecretaris', basis: 'implied' } })
  })

  test('one fault in one row and nothing is written', () => {
    const { changes, rows, faults } = work([row({ Status: 'Voldaan' }), row({ Nummer: 'TZ202001-009', Status: 'Misschien' })])
    expect(changes).toEqual([])
    expect(rows.map(({ changes: own, faulty }) => [own, faulty])).toEqual([[['fulfilled'], false], [[], true]])
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/register/1/Status'])
  })

  test('needs a day that has come and lies in the programme', () => {
    expect(faultsOf(work([row()], registerSetting(), ''))).toEqual(['/registerDay required'])
    expect(faultsOf(work([row()], registerSetting(), '2020-06-02'))).toEqual(['/registerDay in-the-future 2020-06-01'])
    expect(faultsOf(work([row()], registerSetting(), '2018-06-02'))).toEqual(['/registerDay before-programme 2019-01-01'])
  })
})
