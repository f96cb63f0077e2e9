import { describe, expect, it } from 'vitest'
import { addCounts, countVitest, oneFailed, onePassed, oneSkipped, totalLine } from './tally.mjs'

/** @param {string} name @param {readonly string[]} statuses @param {string} [status] */
const file = (name, statuses, status = statuses.includes('failed') ? 'failed' : 'passed') =>
  ({ name, status, assertionResults: statuses.map((one) => ({ status: one })) })

describe('the closing line', () => {
  it('adds the steps up and names what was skipped only when something was', () => {
    expect(totalLine(addCounts([onePassed, onePassed, oneFailed]))).toBe('2 passed, 1 failed')
    expect(totalLine(addCounts([onePassed, oneSkipped]))).toBe('1 passed, 0 failed, 1 skipped')
  })
})

describe('the count of a vitest run', () => {
  it('is that of its tests', () => {
    const report = { testResults: [file('/p/a/x.test.ts', ['passed', 'passed', 'pending', 'todo']), file('/p/b/y.test.ts', ['passed'])] }
    expect(countVitest(report, 0, ['/p/a', '/p/b'])).toEqual({ counts: { passed: 3, failed: 0, skipped: 2 }, complaints: [] })
  })

  it('has a failure for each failed test, and no second one for their file or the exit code', () => {
    const report = { testResults: [file('/p/a/x.test.ts', ['failed', 'passed', 'failed'])] }
    expect(countVitest(report, 1, ['/p/a']).counts).toEqual({ passed: 1, failed: 2, skipped: 0 })
  })

  it('has a failure for a file that could not be loaded', () => {
    const report = { testResults: [file('/p/a/x.test.ts', ['passed']), file('/p/a/broken.test.ts', [], 'failed')] }
    expect(countVitest(report, 1, ['/p/a']).counts).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('has a failure for a run that ends badly with every test green', () => {
    const report = { testResults: [file('/p/a/x.test.ts', ['passed'])] }
    expect(countVitest(report, 1, ['/p/a'])).toMatchObject({
      counts: { passed: 1, failed: 1 },
      complaints: ['vitest ended with exit code 1: an error outside the tests'],
    })
  })

  it('has a failure for each folder in which no test ran', () => {
    const report = { testResults: [file('/p/a/x.test.ts', ['passed']), file('/p/b/y.test.ts', ['pending'])] }
    expect(countVitest(report, 0, ['/p/a', '/p/b', '/p/ab'])).toMatchObject({
      counts: { passed: 1, failed: 2, skipped: 1 },
      complaints: ['no test ran in /p/b', 'no test ran in /p/ab'],
    })
  })

  it('is a failure when vitest died before it could report', () => {
    expect(countVitest(undefined, 137, ['/p/a']).counts).toEqual(oneFailed)
  })
})
