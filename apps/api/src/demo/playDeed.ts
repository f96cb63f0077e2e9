import type { Response } from '../wire/ask.ts'
import { ask, type Asker, type Asking } from './asking.ts'
import type { Deed } from './deed.ts'

export interface DeedSetting {
  readonly asker: Asker
  readonly asking: Asking
  /** Id of the update that was recorded in the scene of that name. */
  readonly updateOf: (name: string) => string
}

type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>

/** Does it as the page does: on what its author sees at that moment. */
export async function playDeed(deed: Deed, setting: DeedSetting): Promise<void> {
  const { asker, asking, updateOf } = setting
  const { programme } = asker
  const query = undefined
  const inProgramme = { programme }
  const { store } = asking.services
  switch (deed.kind) {
    case 'amend': {
      const body = { ...deed.amendment, basedOn: await lastAmendment(deed.amendment.action, setting) }
      await ask('recordAmendment', { params: inProgramme, query, body }, asker, asking)
      return
    }
    case 'add-item':
      await ask('addParliamentaryItem', { params: inProgramme, query, body: deed.item }, asker, asking)
      return
    case 'fulfil': {
      const body = { ...deed.fulfilment, basedOn: await lastAmendment(deed.item, setting) }
      await ask('fulfilParliamentaryItem', { params: { programme, item: deed.item }, query, body }, asker, asking)
      return
    }
    case 'new-due': {
      const body = { ...deed.due, basedOn: await lastAmendment(deed.item, setting) }
      await ask('rescheduleParliamentaryItem', { params: { programme, item: deed.item }, query, body }, asker, asking)
      return
    }
    case 'link':
      await ask('addLink', { params: inProgramme, query, body: deed.link }, asker, asking)
      return
    case 'review-day': {
      const { action, day, reason } = deed
      const basedOn = (await store.reviewDay(programme, action))?.revision ?? 0
      await ask('recordReviewDay', { params: { programme, action }, query, body: { day, reason, basedOn } }, asker, asking)
      return
    }
    case 'set-aside':
      return setAside(deed, setting)
    case 'translate': {
      const update = updateOf(deed.update)
      const basedOn = (await store.translations([update])).get(update)?.at(-1)?.revision ?? 0
      const body = { texts: deed.texts, basedOn }
      await ask('recordTranslation', { params: { programme, update }, query, body }, asker, asking)
      return
    }
    case 'approve-translation':
      return approve(updateOf(deed.update), setting)
  }
}

async function lastAmendment(action: string, { asker, asking }: DeedSetting): Promise<number> {
  const amendments = await asking.services.store.amendmentsOf(asker.programme, 'action', action)
  return amendments.at(-1)?.sequence ?? 0
}

async function setAside({ point, reason }: DeedOf<'set-aside'>, { asker, asking }: DeedSetting): Promise<void> {
  const params = { programme: asker.programme }
  const list: Response<'listAttentionPoints'> = await ask('listAttentionPoints', { params, query: {}, body: undefined }, asker, asking)
  const seen = list.items.find(({ key }) => key === point)
  if (!seen) throw new Error(`${point}: no such attention point at ${asker.at}`)
  const body = { point, facts: [...seen.facts], basedOn: seen.last?.revision ?? 0, reason }
  await ask('setAside', { params, query: undefined, body }, asker, asking)
}

async function approve(update: string, { asker, asking }: DeedSetting): Promise<void> {
  const { programme } = asker
  const translation = (await asking.services.store.translations([update])).get(update)?.at(-1)?.id ?? ''
  await ask('checkTranslation', { params: { programme, translation }, query: undefined, body: { kind: 'approved' } }, asker, asking)
}
