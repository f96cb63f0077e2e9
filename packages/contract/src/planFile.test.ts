import { expect, test } from 'vitest'
import { catalogue } from '@actielijn/plan/catalogue'
import { planFile } from './planFile.ts'

test('the shipped catalogue, written as JSON, is a plan file and is read back as it was', () => {
  const written: unknown = JSON.parse(JSON.stringify(catalogue))
  expect(planFile.parse(written)).toEqual(written)
})

test('a misspelt field is refused with its place', () => {
  const [action] = catalogue.actions
  const result = planFile.safeParse({ programme: catalogue.programme, actions: [{ ...action, deu: { precision: 'year', value: '2020' } }] })
  expect(result.error?.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([['actions.0', 'unrecognized_keys']])
})
