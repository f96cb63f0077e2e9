import { describe, expect, test } from 'vitest'
import { addItem } from './addItem.ts'
import { fulfilItem, rescheduleItem } from './changeItem.ts'
import { completeItem } from './completeItem.ts'
import type { NewParliamentaryItem } from './parliamentRequest.ts'
import { parliamentSetting, promise } from './sampleItems.fixture.ts'

const faultsOf = ({ faults }: { readonly faults: readonly { pointer: string; code: string }[] }) => faults.map(({ pointer, code }) => `${pointer} ${code}`)
const day = (value: string) => ({ precision: 'day', value }) as const
const ground = { effective: '2020-06-01', reason: { nl: 'Verzonnen reden' }, source: 'Kamerstuk 1, nr. 3' }

const item: NewParliamentaryItem = {
  kind: 'motion',
  chamber: 'tweede-kamer',
  number: '28 638, nr. 200',
  title: { nl: 'Motie' },
  text: { nl: 'Verzoekt de regering (verzonnen).' },
  askedBy: 'Het lid Verzonnen',
  made: day('2020-02-01'),
  due: { precision: 'year', value: '2020' },
  ministry: 'ministerie',
  member: 'minister',
  source: 'Kamerstuk 28 638, nr. 200',
}

describe('adding to the register', () => {
  test('makes an item with a code from its number, that holds from the day it was made', () => {
    const added = addItem(item, parliamentSetting([]))
    expect(added.faults).toEqual([])
    expect(added.code).toBe('M-28638-200')
    expect(added.changes.map(({ subjectType, effective }) => [subjectType, effective])).toEqual([['action', '2020-02-01'], ['source', '2019-01-01'], ['heading', '2019-01-01']])
    expect(added.changes[0]?.after).toMatchObject({
      kind: 'motion',
      reporter: 'ministerie',
      responsible: { ministry: 'ministerie', member: 'minister', basis: 'explicit' },
      parliament: { chamber: 'tweede-kamer', number: '28 638, nr. 200', askedBy: 'Het lid Verzonnen', fulfilments: [] },
    })
  })

  test('never uses a code again, and gives one where there is no number', () => {
    const { number: _number, ...without } = item
    const [taken] = addItem(item, parliamentSetting([])).changes
    expect(addItem(without, parliamentSetting([])).code).toBe('M-1')
    const setting = parliamentSetting(taken?.subjectType === 'action' ? [taken.after] : [])
    expect(addItem({ ...item, chamber: 'eerste-kamer' }, setting).code).toBe('M-28638-200-1')
  })

  test('adds one item when a form without a number is sent twice; other words or another day are another item', () => {
    const { number: _number, ...without } = item
    const [first] = addItem(without, parliamentSetting([])).changes
    const setting = parliamentSetting(first?.subjectType === 'action' ? [first.after] : [])
    expect(faultsOf(addItem({ ...without, text: { nl: ' Verzoekt de regering (verzonnen).' } }, setting))).toEqual(['/text/nl twice'])
    expect(addItem({ ...without, text: { nl: 'Verzoekt iets anders (verzonnen).' } }, setting).code).toBe('M-2')
    expect(addItem({ ...without, made: day('2020-02-02') }, setting).code).toBe('M-2')
  })

  test('refuses with every fault at once', () => {
    expect(faultsOf(addItem({ ...item, title: { nl: '' }, text: { nl: '' }, ministry: '', member: '', source: ' ', made: day('2020-06-02') }, parliamentSetting([])))).toEqual([
      '/title/nl required', '/text/nl required', '/made in-the-future', '/ministry required', '/member required', '/source required',
    ])
    expect(faultsOf(addItem({ ...item, number: 'TZ201911-001' }, parliamentSetting()))).toEqual(['/number twice'])
    expect(faultsOf(addItem({ ...item, ministry: 'dienst' }, parliamentSetting()))).toEqual(['/ministry unknown', '/member not-right'])
  })
})

describe('fulfilling', () => {
  const letter = { item: 'T1', extent: 'fully', reference: '28 638, nr. 185', on: day('2020-04-01') } as const

  test('adds the letter and holds from its day', () => {
    const { changes, reason, source } = fulfilItem(letter, parliamentSetting())
    expect(changes).toMatchObject([{ kind: 'fulfilled', effective: '2020-04-01', after: { parliament: { fulfilments: [{ reference: '28 638, nr. 185', extent: 'fully', date: day('2020-04-01') }] } } }])
    expect([reason.nl, source]).toEqual(['Afgedaan met 28 638, nr. 185', '28 638, nr. 185'])
  })

  test('holds from the last change where that is later than the letter', () => {
    const versions = { T1: [{ effective: '2020-05-01', sequence: 9, after: promise }] }
    expect(fulfilItem(letter, parliamentSetting([promise], versions)).changes[0]?.effective).toBe('2020-05-01')
  })

  test.each([
    ['neither letter nor note', { reference: ' ' }, ['/reference required']],
    ['a letter of tomorrow', { on: day('2020-06-02') }, ['/on in-the-future']],
    ['a letter from before the promise', { on: day('2019-11-04') }, ['/on not-right']],
    ['no day', { on: undefined }, ['/on required']],
    ['what is no item', { item: 'A1' }, ['/item unknown']],
  ] as const)('refuses %s', (_what, change, faults) => {
    const { on, ...rest } = { ...letter, ...change }
    expect(faultsOf(fulfilItem({ ...rest, ...(on && { on }) }, parliamentSetting()))).toEqual(faults)
  })
})

describe('a new date', () => {
  test('takes the place of the old one from its day on, with the reason', () => {
    const { changes, reason } = rescheduleItem({ item: 'T1', due: { precision: 'quarter', value: '2020-Q4' }, ...ground }, parliamentSetting())
    expect(changes).toMatchObject([{ kind: 'rescheduled', effective: '2020-06-01', after: { due: { value: '2020-Q4' } } }])
    expect(reason).toEqual({ nl: 'Verzonnen reden', en: '' })
    expect(rescheduleItem({ item: 'T1', ...ground }, parliamentSetting()).changes[0]?.after).not.toHaveProperty('due')
  })

  test('needs a reason, a source, a day that has come and a date that differs', () => {
    const wrong = { item: 'T1', due: promise.due, effective: '2020-06-02', reason: { nl: '' }, source: '' }
    expect(faultsOf(rescheduleItem({ ...wrong, due: { precision: 'month', value: '2020-03' } }, parliamentSetting()))).toEqual([
      '/reason/nl required', '/source required', '/effective in-the-future', '/due nothing-changed',
    ])
  })

  test('does not go with what is fulfilled', () => {
    const done = { ...promise, parliament: { chamber: 'tweede-kamer', fulfilments: [{ extent: 'fully' }] } } as const
    expect(faultsOf(rescheduleItem({ item: 'T1', due: { precision: 'year', value: '2021' }, ...ground }, parliamentSetting([done])))).toEqual(['/due already-fulfilled'])
  })
})

describe('the chamber’s own particulars', () => {
  const details = { item: 'T1', number: 'TZ201911-002', askedBy: 'Het lid Verzonnen', debate: { nl: 'Debat' }, reason: ground.reason, source: ground.source }

  test('are put with every wording, as a correction', () => {
    const versions = { T1: [{ effective: '2019-11-05', sequence: 1, after: promise }, { effective: '2020-02-01', sequence: 2, after: promise }] }
    const { changes } = completeItem(details, parliamentSetting([promise], versions))
    expect(changes.map(({ kind, effective }) => [kind, effective])).toEqual([['correction', '2019-11-05'], ['correction', '2020-02-01']])
    expect(changes[1]?.after).toMatchObject({ parliament: { number: 'TZ201911-002', askedBy: 'Het lid Verzonnen', debate: { nl: 'Debat', en: '' }, made: day('2019-11-05') } })
  })

  test('need a number that no other item has, and something that differs', () => {
    const other = { ...promise, code: 'T2', parliament: { chamber: 'tweede-kamer', number: 'TZ201911-002', fulfilments: [] } } as const
    expect(faultsOf(completeItem(details, parliamentSetting([promise, other])))).toEqual(['/number twice'])
    expect(faultsOf(completeItem({ ...details, number: 'TZ201911-001', askedBy: '', debate: { nl: '' } }, parliamentSetting()))).toEqual(['/number nothing-changed'])
  })
})
