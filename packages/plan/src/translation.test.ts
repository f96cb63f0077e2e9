import { describe, expect, test } from 'vitest'
import {
  knownTranslations,
  mayCheckTranslation,
  textsToTranslate,
  translationFaults,
  type Translation,
  type TranslationTexts,
} from './translation.ts'
import type { UpdateContent } from './update.ts'
import { anonymous, type Viewer } from './viewer.ts'

const content = (change: Partial<UpdateContent> = {}): UpdateContent => ({
  about: '2020-11-01',
  phase: 'running',
  happened: { nl: 'Er is gewerkt.' },
  ...change,
})

const translation = (change: Partial<Translation> = {}): Translation => ({
  id: 't1',
  update: 'u1',
  revision: 1,
  texts: { happened: 'Work was done.' },
  authors: ['drafter-1'],
  sequence: 10,
  at: '2020-11-02T09:00:00.000Z',
  ...change,
})

const approved = (sequence: number) => ({ kind: 'approved', sequence, at: '2020-11-03T09:00:00.000Z', by: 'drafter-2' }) as const
const drafter = (account: string): Viewer => ({ ...anonymous, account, programmeRoles: ['drafter'] })

describe('what there is to translate', () => {
  test.each<[string, UpdateContent, TranslationTexts]>([
    ['what happened', content(), { happened: 'Er is gewerkt.' }],
    ['nothing that its author said in English', content({ happened: { nl: 'Er is gewerkt.', en: 'Work.' } }), {}],
    ['what comes next', content({ next: { nl: 'Meer.' } }), { happened: 'Er is gewerkt.', next: 'Meer.' }],
    ['why it is on hold', content({ happened: undefined, onHold: { reason: 'Geen geld.', reviewOn: '2021-01-01' } }), { onHold: 'Geen geld.' }],
    ['why it went otherwise', content({ happened: undefined, result: { value: 'partly', explanation: 'De helft.' } }), { result: 'De helft.' }],
    ['no motive and no note', content({ happened: undefined, motive: 'Intern.', notes: { taskforce: 'Intern.' } }), {}],
  ])('is %s', (_what, of, texts) => {
    expect(textsToTranslate(of)).toEqual(texts)
  })
})

describe('a translation', () => {
  test.each<[string, TranslationTexts, UpdateContent, unknown[]]>([
    ['that says all of it has no faults', { happened: 'Work was done.' }, content(), []],
    ['may not leave a text out', {}, content(), [{ pointer: '/happened', code: 'required' }]],
    ['may not be blank', { happened: '  ' }, content(), [{ pointer: '/happened', code: 'required' }]],
    ['adds nothing that was not said', { happened: 'Work.', next: 'More.' }, content(), [{ pointer: '/next', code: 'not-allowed-here' }]],
    ['keeps to the limit of the text', { happened: 'x'.repeat(5001) }, content(), [{ pointer: '/happened', code: 'too-long', limit: 5000 }]],
  ])('%s', (_what, texts, of, faults) => {
    expect(translationFaults(texts, of)).toEqual(faults)
  })

  test('is checked by a second person who translates, and once', () => {
    expect(mayCheckTranslation(drafter('drafter-2'), translation())).toBe(true)
    expect(mayCheckTranslation(drafter('drafter-1'), translation())).toBe(false)
    expect(mayCheckTranslation({ ...drafter('c'), programmeRoles: ['coordinator'] }, translation())).toBe(true)
    expect(mayCheckTranslation({ ...drafter('t'), programmeRoles: ['taskforce'] }, translation())).toBe(false)
    expect(mayCheckTranslation(drafter('drafter-2'), translation({ check: approved(11) }))).toBe(false)
  })

  test('reaches readers when it is approved, and the approved one stays while a later one waits', () => {
    const first = translation({ check: approved(11) })
    const second = translation({ id: 't2', revision: 2, sequence: 12 })
    expect(knownTranslations([first, second], 20)).toEqual({ revision: 2, approved: first, latest: second })
    expect(knownTranslations([first], 10)).toMatchObject({ revision: 1, latest: { id: 't1' } })
    expect(knownTranslations([first], 10)).not.toHaveProperty('approved')
    expect(knownTranslations([first], 9)).toEqual({ revision: 0 })
    expect(knownTranslations([first], 11)).toEqual({ revision: 1, approved: first })
  })
})
