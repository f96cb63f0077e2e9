import { checkUpdate, dayOf, firstDay, type UpdateContent, type UpdateForm } from '@actielijn/plan'
import type { Account, PlanContent, Store } from '@actielijn/store'
import type { Asking } from './asking.ts'
import type { Deed } from './deed.ts'
import type { DemoAccountName } from './demoAccounts.ts'
import type { PastClock } from './pastClock.ts'
import { playDeed } from './playDeed.ts'
import type { Scene } from './scene.ts'

export interface Stage {
  readonly store: Store
  readonly clock: PastClock
  /** The plan as it was loaded. */
  readonly plan: PlanContent
  readonly cast: ReadonlyMap<DemoAccountName, Account>
  readonly asking: Asking
}

/** What was said before: what later scenes refer to. */
interface Memory {
  /** The plan as it stands by now. */
  plan: PlanContent
  readonly ids: Map<string, string>
  readonly last: Map<string, { readonly revision: number; readonly content: UpdateContent }>
}

type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { kind: Kind }>

/**
 * Plays the scenes through the store's own operations, each at its own moment: the demonstration holds nothing
 * that could not have been typed. A refusal is a fault in the story, so it throws.
 */
export async function playScenes(scenes: readonly Scene[], stage: Stage): Promise<void> {
  const memory: Memory = { plan: stage.plan, ids: new Map(), last: new Map() }
  for (const scene of scenes) {
    stage.clock.moveTo(scene.at)
    await play(scene, stage, memory)
  }
}

function play(scene: Scene, stage: Stage, memory: Memory): Promise<unknown> {
  switch (scene.kind) {
    case 'record':
      return record(scene, scene.content, stage, memory)
    case 'confirm':
      return record(scene, confirmed(scene, memory), stage, memory)
    case 'judge':
      return judge(scene, stage, memory)
    case 'release':
      return stage.store.releaseThrough({ ...scene, programme: stage.plan.programme.code, by: accountOf(scene.by, stage).id })
    case 'settings':
      return changeSettings(scene, stage)
    case 'draft':
      return stage.store.saveDraft({
        action: scene.action,
        organisation: scene.organisation,
        account: accountOf(scene.author, stage).id,
        content: scene.content,
        basedOn: memory.last.get(keyOf(scene))?.revision ?? 0,
      })
    default:
      return act(scene, stage, memory)
  }
}

async function act(deed: SceneOf<Deed['kind']>, stage: Stage, memory: Memory): Promise<void> {
  const { asking, store } = stage
  const programme = stage.plan.programme.code
  const asker = { programme, account: accountOf(deed.by, stage), at: deed.at }
  await playDeed(deed, { asker, asking, updateOf: (name) => idOf(name, memory) })
  if (deed.kind === 'amend') memory.plan = (await store.currentPlan(programme)) ?? memory.plan
}

async function record(
  scene: SceneOf<'record'> | SceneOf<'confirm'>,
  content: UpdateContent,
  stage: Stage,
  memory: Memory,
): Promise<void> {
  const { action, organisation, onBehalf } = scene
  const { programme, actions } = memory.plan
  const form = formOf(scene, actions.get(action)?.reporter)
  const setting = { form, today: dayOf(scene.at), since: firstDay(programme.published), ...(onBehalf && { onBehalf }) }
  const faults = checkUpdate(content, setting)
  if (faults.length > 0) throw new Error(`${scene.name}: ${JSON.stringify(faults)}`)
  const reworks = scene.kind === 'record' && scene.reworks !== undefined ? memory.ids.get(scene.reworks) : undefined
  const recorded = await stage.store.recordUpdate({
    programme: programme.code,
    action,
    organisation,
    form,
    content,
    basedOn: memory.last.get(keyOf(scene))?.revision ?? 0,
    author: accountOf(scene.author, stage).id,
    ...(onBehalf && { onBehalf }),
    ...(reworks !== undefined && { reworks }),
  })
  if (!recorded.ok) throw new Error(`${scene.name}: ${recorded.refusal.reason}`)
  memory.ids.set(scene.name, recorded.value.id)
  memory.last.set(keyOf(scene), { revision: recorded.value.revision, content })
}

function formOf(scene: SceneOf<'record'> | SceneOf<'confirm'>, reporter: string | undefined): UpdateForm {
  if (scene.organisation !== reporter) return 'contribution'
  return scene.kind === 'confirm' ? 'unchanged' : 'report'
}

/** Everything of the last statement but its words. */
function confirmed(scene: SceneOf<'confirm'>, memory: Memory): UpdateContent {
  const before = memory.last.get(keyOf(scene))
  if (!before) throw new Error(`${scene.name}: nothing to confirm`)
  const { happened: _happened, next: _next, notes: _notes, proof: _proof, ...standing } = before.content
  return { ...standing, about: scene.about }
}

async function judge({ update, by, returned }: SceneOf<'judge'>, stage: Stage, memory: Memory): Promise<void> {
  const { store, plan } = stage
  const id = idOf(update, memory)
  const mode = (await store.currentPlan(plan.programme.code))?.programme.release.mode
  const account = accountOf(by, stage).id
  const decided = await store.decide(
    returned === undefined
      ? { update: id, kind: 'accepted', by: account, ...(mode === 'direct' && { publicFrom: 'now' as const }) }
      : { update: id, kind: 'returned', by: account, reason: returned },
  )
  if (!decided.ok) throw new Error(`${update}: ${decided.refusal.reason}`)
}

async function changeSettings({ at, release, reason, by }: SceneOf<'settings'>, stage: Stage): Promise<void> {
  const { programme } = stage.plan
  const change = { subjectType: 'programme', subject: programme.code, kind: 'settings', effective: dayOf(at), reason } as const
  const after = { ...programme, release }
  await stage.store.amend(programme.code, [{ ...change, source: 'demonstratie', after }], accountOf(by, stage).id)
}

function idOf(update: string, { ids }: Memory): string {
  const id = ids.get(update)
  if (id === undefined) throw new Error(`${update}: spoken of before it was recorded`)
  return id
}

function accountOf(name: DemoAccountName, { cast }: Stage): Account {
  const account = cast.get(name)
  if (!account) throw new Error(`No account ${name}`)
  return account
}

function keyOf({ action, organisation }: { readonly action: string; readonly organisation: string }): string {
  return `${action} ${organisation}`
}
