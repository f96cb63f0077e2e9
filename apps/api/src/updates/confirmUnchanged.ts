import { checkUpdate, firstDay, mayRecord, type Fault, type UpdateContent } from '@actielijn/plan'
import type { NewUpdate, RecordRefusal, Store } from '@actielijn/store'
import { sightNow } from '../reading/sightNow.ts'
import { updateViews, type Sight } from '../reading/updateViews.ts'
import { answered, faulty, refused, type Refused } from '../wire/answer.ts'
import type { Ask, Operation } from '../wire/ask.ts'
import { below } from '../wire/faults.ts'

type Reason = 'unknown-action' | 'ended' | 'not-the-reporter' | 'nothing-to-confirm' | 'invalid' | 'conflict' | 'twice'

/**
 * Confirms that actions are unchanged: for each an update of its own that repeats what the organisation last said
 * about phase, outlook and result, without words. All or none; every refused action is named (DESIGN law 12).
 */
export const confirmUnchanged: Operation<'confirmUnchanged'> = async (ask, { store }) => {
  const { body, viewer } = ask
  if (!mayRecord(viewer, body.organisation, body.onBehalf !== undefined)) return refused('not-allowed')
  if (!viewer.account) return refused('not-signed-in')
  const contents = await lastContents(ask, store)
  const judged = body.items.map((item, index) => ({ ...item, ...judgedItem(item.action, index, contents, ask) }))
  const stopped = judged.flatMap(({ action, reason }) => (reason ? [{ action, reason }] : []))
  const faults = unique(judged.flatMap((item) => item.faults))
  if (stopped.length > 0) return batchRefusal(stopped, faults)
  const outcome = await store.recordUpdates(
    judged.flatMap(({ action, basedOn, content }) => (content ? [newUpdate(ask, { action, basedOn, content })] : [])),
  )
  const sight = sightNow(ask)
  if (!outcome.ok) return storeRefusal(outcome.refusal, sight, store)
  return answered({ items: await updateViews(outcome.value.map((update) => ({ update })), sight, store) })
}

interface Judged {
  readonly content?: UpdateContent
  readonly reason?: Reason
  readonly faults: readonly Fault[]
}

function judgedItem(code: string, index: number, contents: ReadonlyMap<string, UpdateContent>, ask: Ask<'confirmUnchanged'>): Judged {
  const { body, plan, today } = ask
  const action = plan.actions.get(code)
  if (!action) return { reason: 'unknown-action', faults: [] }
  if (action.ended) return { reason: 'ended', faults: [] }
  if (action.reporter !== body.organisation) return { reason: 'not-the-reporter', faults: [] }
  if (body.items.findIndex((item) => item.action === code) !== index) return { reason: 'twice', faults: [] }
  const last = contents.get(code)
  if (!last) return { reason: 'nothing-to-confirm', faults: [] }
  const content = repeated(last, body.about)
  const since = firstDay(plan.programme.published)
  const { onBehalf } = body
  const faults = checkUpdate(content, { form: 'unchanged', today, since, ...(onBehalf && { onBehalf }) })
  return faults.length > 0 ? { reason: 'invalid', faults: pointed(faults, index) } : { content, faults }
}

/** The day and the source were typed once for all; what else is wrong belongs to the item. */
function pointed(faults: readonly Fault[], index: number): Fault[] {
  return faults.flatMap((fault) => {
    const typedOnce = fault.pointer === '/about' || fault.pointer.startsWith('/onBehalf')
    return below(typedOnce ? '' : `/items/${index}`, [fault])
  })
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [fault.pointer, fault])).values()]
}

/** What stays true when nothing changed; words, links and notes were said once. */
function repeated({ phase, outlook, motive, onHold, result, expected, count }: UpdateContent, about: string): UpdateContent {
  return {
    about,
    ...(phase && { phase }),
    ...(outlook && { outlook }),
    ...(motive && { motive }),
    ...(onHold && { onHold }),
    ...(result && { result }),
    ...(expected && { expected }),
    ...(count && { count }),
  }
}

/** What the reporter last said on each action, returned updates left out. */
async function lastContents({ body, plan }: Ask<'confirmUnchanged'>, store: Store): Promise<ReadonlyMap<string, UpdateContent>> {
  const states = await store.currentStates(plan.programme.code, 'submitted')
  const updates = await store.updates(body.items.flatMap(({ action }) => states.get(action)?.update ?? []))
  return new Map([...updates.values()].map(({ update }) => [update.action, update.content]))
}

function newUpdate(
  { body, plan, viewer }: Ask<'confirmUnchanged'>,
  item: { readonly action: string; readonly basedOn: number; readonly content: UpdateContent },
): NewUpdate {
  return {
    programme: plan.programme.code,
    organisation: body.organisation,
    form: 'unchanged',
    author: String(viewer.account),
    ...item,
    ...(body.onBehalf && { onBehalf: body.onBehalf }),
  }
}

type Stopped = readonly { readonly action: string; readonly reason: Reason }[]

function batchRefusal(stopped: Stopped, faults: readonly Fault[]): Refused {
  const notOurs = stopped.some(({ reason }) => reason === 'not-the-reporter')
  if (notOurs) return refused('not-allowed', { refused: stopped })
  return { ...faulty(...faults), refused: stopped }
}

async function storeRefusal(refusals: readonly RecordRefusal[], sight: Sight, store: Store): Promise<Refused> {
  const winners = refusals.flatMap((refusal) => (refusal.reason === 'conflict' ? [refusal.winner] : []))
  const named = refusals.map((refusal) => ({
    action: refusal.reason === 'unknown-update' ? '' : refusal.action,
    reason: refusal.reason,
  }))
  if (winners.length === 0) return refused('not-allowed', { refused: named })
  return refused('conflict', { winners: await updateViews(winners, sight, store), refused: named })
}
