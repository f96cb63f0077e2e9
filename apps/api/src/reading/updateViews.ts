import type { UpdateView } from '@actielijn/contract'
import { visibleUpdate, type AsOf, type JudgedUpdate, type ReleaseSettings, type Viewer, type VisibleUpdate } from '@actielijn/plan'
import type { PlanContent, Store } from '@actielijn/store'
import { namesOf, person, type Names } from './person.ts'

/** As whom, and at which moment, updates are read. */
export interface Sight {
  readonly viewer: Viewer
  readonly asOf: AsOf
  readonly release: ReleaseSettings
  readonly plan: PlanContent
}

/** The update as this reader may see it, or nothing. All texts of updates pass here (DESIGN law 11). */
export function seen(judged: JudgedUpdate, { viewer, asOf, release, plan }: Sight): VisibleUpdate | undefined {
  const action = plan.actions.get(judged.update.action)
  return action && visibleUpdate(viewer, judged, asOf, release, action.responsible.ministry)
}

/** The visible ones of these updates in wire form, in their order; names of people are read at once. */
export async function updateViews(updates: readonly JudgedUpdate[], sight: Sight, store: Store): Promise<UpdateView[]> {
  const visible = updates.flatMap((judged) => seen(judged, sight) ?? [])
  const people = visible.flatMap(({ judged, withPeople }) =>
    withPeople ? [...judged.update.authors, ...(judged.decision ? [judged.decision.by] : [])] : [],
  )
  const names = await namesOf(people, store)
  return visible.map((one) => updateView(one, sight.asOf, names))
}

/** One update in wire form; nothing when the reader may not see it. */
export async function updateViewOf(judged: JudgedUpdate, sight: Sight, store: Store): Promise<UpdateView | undefined> {
  return (await updateViews([judged], sight, store))[0]
}

function updateView({ judged, content, reach, withPeople }: VisibleUpdate, asOf: AsOf, names: Names): UpdateView {
  const { update } = judged
  const decision = judged.decision && judged.decision.sequence <= asOf.known ? judged.decision : undefined
  const release = judged.release && judged.release.sequence <= asOf.known ? judged.release : undefined
  const inside = withPeople && {
    authors: update.authors.flatMap((id) => person(id, names) ?? []),
    ...(update.onBehalf && { onBehalf: update.onBehalf }),
    ...(update.reworks && { reworks: update.reworks }),
  }
  return {
    id: update.id,
    action: update.action,
    organisation: update.organisation,
    form: update.form,
    revision: update.revision,
    content: contentView(content),
    recordedAt: update.recordedAt,
    reach,
    ...inside,
    ...(decision && { decision: decisionView(decision, withPeople ? names : undefined) }),
    ...(release && { release: { at: release.at, publicFrom: release.publicFrom } }),
  }
}

function contentView({ proof, ...content }: VisibleUpdate['content']): UpdateView['content'] {
  return { ...content, ...(proof && { proof: [...proof] }) }
}

function decisionView(decision: NonNullable<JudgedUpdate['decision']>, names: Names | undefined): UpdateView['decision'] {
  const by = names && person(decision.by, names)
  return {
    kind: decision.kind,
    at: decision.at,
    ...(by && { by }),
    ...(decision.kind === 'returned' && names && { reason: decision.reason }),
  }
}
