import { expect, test } from 'vitest'
import { testFolder } from '../testing/testFolder.ts'
import { killRounds } from './killRounds.ts'

const path = testFolder()

test('every acknowledged write survives a killed process', async () => {
  const report = await killRounds(path('store'), Number(process.env.ACTIELIJN_KILLS ?? 20))
  expect(report).toMatchObject({ lost: [], unsound: [] })
  expect(report.acknowledged).toBeGreaterThan(report.rounds)
}, 1_800_000)
