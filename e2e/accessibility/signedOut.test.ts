import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { lookedAt, nameOf } from './lookedAt.ts'
import { signedOut } from './routes.ts'

describe('signed out, with two years of data, nothing is wrong with', () => {
  const faultsIn = lookedAt(stage('demonstration'))
  it.each(signedOut.map((seen) => [nameOf(seen), seen] as const))('%s', async (_name, seen) => {
    expect(await faultsIn(seen)).toEqual([])
  })
})
