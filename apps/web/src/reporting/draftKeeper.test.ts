import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftKeeper } from './draftKeeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function keeping(save: (draft: string) => Promise<string>) {
  const here: { copy?: string } = {}
  const keeper = draftKeeper<string>({
    save,
    failureOf: () => 'unreachable',
    keepHere: (draft) => {
      here.copy = draft
      return true
    },
    forgetHere: () => delete here.copy,
    quiet: 1000,
    retry: 5000,
  })
  return { keeper, here }
}

describe('a draft that keeps itself', () => {
  it('is saved once, a moment after the last key', async () => {
    const saved: string[] = []
    const { keeper, here } = keeping((draft) => Promise.resolve(saved.push(draft)).then(() => '2020-11-01T13:02:00.000Z'))
    keeper.change('a')
    keeper.change('ab')
    expect(here.copy).toBe('ab')
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual(['ab'])
    expect(keeper.status()).toEqual({ kind: 'saved', at: '2020-11-01T13:02:00.000Z' })
    expect(here.copy).toBeUndefined()
  })

  it('stays in this tab while the server cannot be reached, says so, and is tried again', async () => {
    let reachable = false
    const saved: string[] = []
    const { keeper, here } = keeping(async (draft) => {
      if (!reachable) throw new Error('down')
      saved.push(draft)
      return '2020-11-01T13:02:00.000Z'
    })
    keeper.change('text')
    await vi.advanceTimersByTimeAsync(1000)
    expect(keeper.status()).toEqual({ kind: 'failed', why: 'unreachable', keptHere: true })
    expect(here.copy).toBe('text')
    reachable = true
    await vi.advanceTimersByTimeAsync(5000)
    expect(saved).toEqual(['text'])
  })

  it('saves what was typed during a save afterwards, one at a time', async () => {
    const saved: string[] = []
    const { keeper } = keeping(async (draft) => {
      await new Promise((done) => setTimeout(done, 3000))
      saved.push(draft)
      return '2020-11-01T13:02:00.000Z'
    })
    keeper.change('a')
    await vi.advanceTimersByTimeAsync(1500)
    keeper.change('ab')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(saved).toEqual(['a', 'ab'])
    expect(keeper.status().kind).toBe('saved')
  })

  it('starts no save any more once the report is on its way', async () => {
    const saved: string[] = []
    const { keeper } = keeping((draft) => Promise.resolve(saved.push(draft)).then(() => ''))
    keeper.change('a')
    await keeper.settle()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(saved).toEqual([])
    keeper.resume()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(saved).toEqual(['a'])
  })
})
