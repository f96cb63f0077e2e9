import { describe, expect, test } from 'vitest'
import type { NewTranslation } from '../translationStore.ts'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, refusalOf, valueOf } from './samples.ts'

export function describeTranslations(implementation: Implementation): void {
  describe('translations', () => {
    const bench = storeForEachTest(implementation)
    const accepted = async () => {
      const update = valueOf(await bench.store.recordUpdate(anUpdate()))
      await bench.store.decide({ update: update.id, kind: 'accepted', by: 'coordinator-1' })
      return update
    }
    const translate = (update: string, change: Partial<NewTranslation> = {}) =>
      bench.store.recordTranslation({
        update,
        texts: { happened: 'It was begun.' },
        basedOn: 0,
        author: 'drafter-1',
        ...change,
      })
    const approve = { kind: 'approved', by: 'drafter-2' } as const

    test('are kept beside their update, in their order, with who made them and when', async () => {
      const update = await accepted()
      bench.clock.forward(60_000)
      const translation = valueOf(await translate(update.id))
      expect(translation).toMatchObject({
        update: update.id,
        revision: 1,
        texts: { happened: 'It was begun.' },
        authors: ['drafter-1'],
        at: bench.clock.now,
      })
      expect(await bench.store.translation(translation.id)).toEqual(translation)
      expect(await bench.store.translations([update.id, 'nergens'])).toEqual(new Map([[update.id, [translation]]]))
    })

    test('are made of accepted updates only', async () => {
      const update = valueOf(await bench.store.recordUpdate(anUpdate()))
      expect(refusalOf(await translate(update.id))).toMatchObject({ reason: 'not-accepted' })
      await bench.store.decide({ update: update.id, kind: 'returned', reason: 'te vaag', by: 'coordinator-1' })
      expect(refusalOf(await translate(update.id))).toMatchObject({ reason: 'not-accepted' })
      expect(refusalOf(await translate('nergens'))).toEqual({ reason: 'unknown-update' })
    })

    test('are approved by somebody else, once', async () => {
      const update = await accepted()
      const { id } = valueOf(await translate(update.id))
      expect(refusalOf(await bench.store.checkTranslation({ translation: id, ...approve, by: 'drafter-1' }))).toEqual({
        reason: 'own-words',
      })
      const checked = valueOf(await bench.store.checkTranslation({ translation: id, ...approve }))
      expect(checked.check).toMatchObject({ kind: 'approved', by: 'drafter-2', at: bench.clock.now })
      expect(await bench.store.translation(id)).toEqual(checked)
      expect(refusalOf(await bench.store.checkTranslation({ translation: id, ...approve, by: 'drafter-3' }))).toEqual({
        reason: 'already-judged',
        translation: checked,
      })
      expect(refusalOf(await bench.store.checkTranslation({ translation: 'nergens', ...approve }))).toEqual({
        reason: 'unknown-translation',
      })
    })

    test('are returned with a reason, and the next revision shares its authors', async () => {
      const update = await accepted()
      const first = valueOf(await translate(update.id))
      const returned = valueOf(
        await bench.store.checkTranslation({ translation: first.id, kind: 'returned', reason: 'te letterlijk', by: 'drafter-2' }),
      )
      expect(returned.check).toMatchObject({ kind: 'returned', reason: 'te letterlijk' })
      const second = valueOf(await translate(update.id, { basedOn: 1, author: 'drafter-2' }))
      expect(second).toMatchObject({ revision: 2, authors: ['drafter-2', 'drafter-1'] })
      for (const by of ['drafter-1', 'drafter-2'])
        expect(refusalOf(await bench.store.checkTranslation({ translation: second.id, kind: 'approved', by }))).toEqual({
          reason: 'own-words',
        })
      expect((await bench.store.checkTranslation({ translation: second.id, kind: 'approved', by: 'coordinator-1' })).ok).toBe(true)
      expect((await bench.store.translations([update.id])).get(update.id)?.map(({ revision }) => revision)).toEqual([1, 2])
    })

    test('are never made over what somebody else translated meanwhile, nor checked when a later one is there', async () => {
      const update = await accepted()
      const first = valueOf(await translate(update.id))
      expect(refusalOf(await translate(update.id, { author: 'drafter-2' }))).toEqual({ reason: 'conflict', winner: first })
      const second = valueOf(await translate(update.id, { basedOn: 1 }))
      expect(refusalOf(await bench.store.checkTranslation({ translation: first.id, ...approve }))).toEqual({
        reason: 'superseded',
        winner: second,
      })
    })

    test('leave one audit event each, and every row of them is attested', async () => {
      const update = await accepted()
      const { id } = valueOf(await translate(update.id))
      await bench.store.checkTranslation({ translation: id, ...approve })
      const events = await bench.store.auditEvents({ limit: 100 })
      expect(events.slice(-2)).toMatchObject([
        { kind: 'translation-recorded', actor: 'drafter-1' },
        { kind: 'translation-approved', actor: 'drafter-2' },
      ])
      expect(await bench.store.verify()).toMatchObject({ sound: true })
    })
  })
}
