import { checkUpdate, dayOf, firstDay, type UpdateContent, type UpdateForm } from '@actielijn/plan'
import type { PlanContent, Store } from '@actielijn/store'
import type { DemoAccountName } from './demoAccounts.ts'
import type { PastClock } from './pastClock.ts'
import type { Scene } from './scene.ts'

export interface Stage {
  readonly store: Store
  readonly clock: PastClock
  readonly plan: PlanContent
  /** Account ids. */
  readonly cast: ReadonlyMap<DemoAccountName, string>
}

/** What was said before: what later scenes refer to. */
interface Memory {
  readonly ids: Map<string, string>
  readonly last: Map<string, { readonly revision: number; readonly content: UpdateContent }>
}

type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { kind: Kind }>

/**
 * Plays the scenes through the store's own operations, each at its own moment: the demonstration holds nothing
 * that could not have been typed. A refusal is a fault in the story, so it throws.
 */
export async function playScenes(scenes: readonly Scene[], stage: Stage): Promise<void> {
  const memory: Memory = { ids: new Map(), last: new Map() }
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
      return stage.store.releaseThrough({ ...scene, programme: stage.plan.programme.code, by: accountOf(scene.by, stage) })
    case 'settings':
      return changeSettings(scene, stage)
    case 'draft':
      return stage.store.saveDraft({
        action: scene.action,
        organisation: scene.organisation,
        account: accountOf(scene.author, stage),
        content: scene.content,
        basedOn: memory.last.get(keyOf(scene))?.revision ?? 0,
      })
  }
}

async function record(
  scene: SceneOf<'record'> | SceneOf<'confirm'>,
  content: UpdateContent,
  stage: Stage,
  memory: Memory,
): Promise<void> {
  const { action, organisation, onBehalf } = scene
  const { programme, actions } = stage.plan
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
    author: accountOf(scene.author, stage),
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
  const id = memory.ids.get(update)
  if (id === undefined) throw new Error(`${update}: judged before it was recorded`)
  const mode = (await store.currentPlan(plan.programme.code))?.programme.release.mode
  const account = accountOf(by, stage)
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
  await stage.store.amend(programme.code, [{ ...change, source: 'demonstratie', after }], accountOf(by, stage))
}

function accountOf(name: DemoAccountName, { cast }: Stage): string {
  const id = cast.get(name)
  if (id === undefined) throw new Error(`No account ${name}`)
  return id
}

function keyOf({ action, organisation }: { readonly action: string; readonly organisation: string }): string {
  return `${action} ${organisation}`
}
