import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { lookedAt, nameOf } from './lookedAt.ts'
import { inStates, withoutUpdates } from './routes.ts'

describe('in a state it does not open in, nothing is wrong with', () => {
  const faultsIn = lookedAt(stage('demonstration'))
  it.each(inStates.map((seen) => [nameOf(seen), seen] as const))('%s', async (_name, seen) => {
    expect(await faultsIn(seen)).toEqual([])
  })
})

describe('with not one update nothing is wrong with', () => {
  const faultsIn = lookedAt(stage('programme'))
  it.each(withoutUpdates.map((seen) => [nameOf(seen), seen] as const))('%s', async (_name, seen) => {
    expect(await faultsIn(seen)).toEqual([])
  })
})
