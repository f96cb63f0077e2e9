import { describe, expect, test } from 'vitest'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, valueOf } from './samples.ts'

export function describeDrafts(implementation: Implementation): void {
  describe('a draft', () => {
    const bench = storeForEachTest(implementation)
    const draft = {
      action: 'D-1',
      organisation: 'inspectie',
      account: 'editor-1',
      content: { happened: { nl: 'Half af' } },
      basedOn: 0,
    }

    test('is kept as far as it was typed, and the last saved is the one', async () => {
      await bench.store.saveDraft({ ...draft, content: {} })
      bench.clock.forward(1000)
      const saved = await bench.store.saveDraft({ ...draft, onBehalf: { source: 'mail' }, reworks: 'u-1' })
      expect(saved.savedAt).toBe(bench.clock.now)
      expect(await (await bench.again()).draft('D-1', 'inspectie', 'editor-1')).toEqual(saved)
      expect(await bench.store.draftsOf('editor-1')).toEqual([saved])
    })

    test('is nobody else’s', async () => {
      await bench.store.saveDraft(draft)
      expect(await bench.store.draft('D-1', 'inspectie', 'editor-2')).toBeUndefined()
      expect(await bench.store.draftsOf('editor-2')).toEqual([])
    })

    test('is gone when thrown away', async () => {
      await bench.store.saveDraft(draft)
      await bench.store.discardDraft('D-1', 'inspectie', 'editor-1')
      expect(await bench.store.draft('D-1', 'inspectie', 'editor-1')).toBeUndefined()
    })

    test('is gone when sent in, and stays after a conflict', async () => {
      valueOf(await bench.store.recordUpdate(anUpdate({ author: 'editor-2' })))
      await bench.store.saveDraft(draft)
      expect((await bench.store.recordUpdate(anUpdate())).ok).toBe(false)
      expect(await bench.store.draft('D-1', 'inspectie', 'editor-1')).toBeDefined()
      valueOf(await bench.store.recordUpdate(anUpdate({ basedOn: 1 })))
      expect(await bench.store.draft('D-1', 'inspectie', 'editor-1')).toBeUndefined()
    })

    test('is no history, and changes the version', async () => {
      const before = await bench.store.dataVersion()
      await bench.store.saveDraft(draft)
      expect(await bench.store.dataVersion()).toEqual({ ...before, drafts: before.drafts + 1 })
    })
  })
}
