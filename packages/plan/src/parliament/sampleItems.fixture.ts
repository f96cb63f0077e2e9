import type { ActionEntry } from '../action.ts'
import { sampleEntry, samplePlan, sampleSetting } from '../amending/samplePlan.fixture.ts'
import type { Version } from '../amending/setting.ts'
import type { ParliamentSetting } from './changeItem.ts'
import type { RegisterSetting } from './importedRegister.ts'

/** An invented promise beside the actions of the sample plan. */
export const promise = sampleEntry('T1', {
  kind: 'commitment',
  due: { precision: 'month', value: '2020-03' },
  parliament: { chamber: 'tweede-kamer', number: 'TZ201911-001', made: { precision: 'day', value: '2019-11-05' }, fulfilments: [] },
})

/** The sample plan with these items, on 1 June 2020. */
export function parliamentSetting(
  items: readonly ActionEntry[] = [promise],
  versions: Readonly<Record<string, readonly Version<ActionEntry>[]>> = {},
): ParliamentSetting {
  const actions = new Map([...samplePlan.actions, ...items.map((item) => [item.code, item] as const)])
  return { ...sampleSetting(versions, { ...samplePlan, actions }), today: '2020-06-01' }
}

/** The same, as an import asks for it. */
export function registerSetting(items?: readonly ActionEntry[], amended: Readonly<Record<string, string>> = {}): RegisterSetting {
  return { ...parliamentSetting(items), amendedOn: (item) => amended[item] }
}
