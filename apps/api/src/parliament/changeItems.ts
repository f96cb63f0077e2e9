import type { Response } from '../wire/ask.ts'
import { addItem, completeItem, fulfilItem, isParliamentary, rescheduleItem, retractFulfilment as retract, type ItemChanged, type ParliamentSetting } from '@actielijn/plan'
import type { Basis, Store } from '@actielijn/store'
import { answered, faulty, refused, type Answer } from '../wire/answer.ts'
import type { Ask, Operation } from '../wire/ask.ts'
import { registerOf } from './settingFor.ts'

type Changed = Answer<Response<'fulfilParliamentaryItem'>>

/** Adds a motion or promise. */
export const addParliamentaryItem: Operation<'addParliamentaryItem'> = async ({ body, plan, viewer, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const register = await registerOf(plan.programme.code, today, store, [])
  if (!register) return refused('not-found')
  const added = addItem(body, register.setting)
  if (!added.code || added.faults.length > 0) return faulty(...added.faults)
  const basis = [...added.changes.map(({ subjectType, subject }) => ({ subjectType, subject, sequence: 0 })), register.basis]
  return record(added.code, added, basis, { programme: plan.programme.code, actor: viewer.account, store })
}

/** Records by which letter it was kept. */
export const fulfilParliamentaryItem: Operation<'fulfilParliamentaryItem'> = (ask, { store }) =>
  change(ask, store, (setting) => fulfilItem({ ...ask.body, item: ask.params.item }, setting))

/** Gives it another date. */
export const rescheduleParliamentaryItem: Operation<'rescheduleParliamentaryItem'> = (ask, { store }) =>
  change(ask, store, (setting) => rescheduleItem({ ...ask.body, item: ask.params.item }, setting))

/** Takes back a letter that was recorded by mistake. */
export const retractFulfilment: Operation<'retractFulfilment'> = (ask, { store }) =>
  change(ask, store, (setting) => retract({ ...ask.body, item: ask.params.item }, setting))

/** Puts the chamber's own particulars with it. */
export const completeParliamentaryItem: Operation<'completeParliamentaryItem'> = (ask, { store }) =>
  change(ask, store, (setting) => completeItem({ ...ask.body, item: ask.params.item }, setting))

type ItemAsk = Ask<'fulfilParliamentaryItem'> | Ask<'retractFulfilment'> | Ask<'rescheduleParliamentaryItem'> | Ask<'completeParliamentaryItem'>

/** A change of one item, on what its author saw of it or not at all (DESIGN law 3). */
async function change({ params, body, plan, viewer, today }: ItemAsk, store: Store, work: (setting: ParliamentSetting) => ItemChanged): Promise<Changed> {
  if (!viewer.account) return refused('not-signed-in')
  const programme = plan.programme.code
  const register = await registerOf(programme, today, store, [params.item])
  const item = register?.plan.actions.get(params.item)
  if (!register || !item || !isParliamentary(item)) return refused('not-found')
  if (register.last(item.code) !== body.basedOn) return refused('plan-changed')
  const changed = work(register.setting)
  if (changed.faults.length > 0) return faulty(...changed.faults)
  const basis = [{ subjectType: 'action' as const, subject: item.code, sequence: body.basedOn }, register.basis]
  return record(item.code, changed, basis, { programme, actor: viewer.account, store })
}

interface Recording {
  readonly programme: string
  readonly actor: string
  readonly store: Store
}

async function record(code: string, { changes, reason, source }: ItemChanged, basis: readonly Basis[], { programme, actor, store }: Recording): Promise<Changed> {
  const amendments = changes.map((one) => ({ ...one, reason, source }))
  const outcome = await store.amendIfUnchanged(programme, amendments, basis, actor)
  return outcome.ok ? answered({ code }) : refused('plan-changed')
}
