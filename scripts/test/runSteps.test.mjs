import { afterEach, describe, expect, it, vi } from 'vitest'
import { runSteps } from './runSteps.mjs'
import { oneFailed, onePassed } from './tally.mjs'

/** @param {readonly import('./runSteps.mjs').Step[]} steps */
async function outputOf(steps) {
  let output = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text)
    return true
  })
  const exitCode = await runSteps(steps)
  vi.restoreAllMocks()
  return { exitCode, output, lastLine: output.trimEnd().split('\n').at(-1) }
}

describe('the steps of npm test', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('all run, also after a failure and after a step that throws', async () => {
    const { exitCode, output, lastLine } = await outputOf([
      { name: 'first', title: 'fails', run: async () => oneFailed },
      { name: 'second', title: 'breaks down', run: () => Promise.reject(new Error('no disk')) },
      { name: 'third', title: 'passes', alone: true, run: async () => ({ passed: 7, failed: 0, skipped: 1 }) },
    ])
    expect(exitCode).toBe(1)
    expect(output).toContain('no disk')
    expect(lastLine).toBe('7 passed, 2 failed, 1 skipped')
  })

  it('end with exit code 0 when nothing failed', async () => {
    const { exitCode, lastLine } = await outputOf([{ name: 'only', title: 'passes', run: async () => onePassed }])
    expect({ exitCode, lastLine }).toEqual({ exitCode: 0, lastLine: '1 passed, 0 failed' })
  })

  it('print what they say under their own heading, though two run at a time', async () => {
    const slow = async (/** @type {(text: string) => void} */ write) => {
      write('slow begins\n')
      await new Promise((resolve) => setTimeout(resolve, 30))
      write('slow ends\n')
      return onePassed
    }
    const quick = async (/** @type {(text: string) => void} */ write) => {
      write('quick\n')
      return onePassed
    }
    const { output } = await outputOf([
      { name: 'slow', title: 'a', run: slow },
      { name: 'quick', title: 'b', run: quick },
    ])
    expect(output).toContain('━━ slow: a\nslow begins\nslow ends\n✓')
    expect(output).toContain('━━ quick: b\nquick\n✓')
  })
})
