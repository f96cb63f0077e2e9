import { expect, test } from 'vitest'
import { useFolder } from '../testing.ts'
import { killRounds } from './killRounds.ts'

const path = useFolder()

test('every acknowledged write survives a killed process', async () => {
  const report = await killRounds(path('store'), Number(process.env.ACTIELIJN_KILLS ?? 20))
  expect(report).toMatchObject({ lost: [], unsound: [] })
  expect(report.acknowledged).toBeGreaterThan(report.rounds)
}, 1_800_000)
