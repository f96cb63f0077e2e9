import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { lookedAt, nameOf } from './lookedAt.ts'
import { signedIn } from './routes.ts'

describe('signed in, with two years of data, nothing is wrong with', () => {
  const faultsIn = lookedAt(stage('demonstration'))
  it.each(signedIn.map((seen) => [nameOf(seen), seen] as const))('%s', async (_name, seen) => {
    expect(await faultsIn(seen)).toEqual([])
  })
})
