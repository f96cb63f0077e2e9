import type { AmendedSubject, AmendmentView, PlanFacts } from '@actielijn/contract'
import { changedFields, type ActionEntry, type AmendmentKind, type Day, type Instant, type LinkEntry, type Text } from '@actielijn/plan'
import type { SubjectType } from '@actielijn/store'

/** One subject of an amendment, recorded or not, with what held before. */
export interface AmendmentRow {
  readonly subjectType: SubjectType
  readonly subject: string
  readonly kind: AmendmentKind
  readonly effective: Day
  readonly reason: Text
  readonly source: string
  readonly after: object
  readonly before?: object
  /** Who recorded it: an account, the operator with a file, or the program itself. */
  readonly by: string
  /** The same for everything recorded in one go. */
  readonly act: number
  /** Absent in a preview. */
  readonly recorded?: { readonly id: string; readonly at: Instant }
}

/** Actors that are no accounts. */
export const programActor = 'system'
export const fileActor = 'operator'

/** Subjects of one amendment that a list shows; a new version of a plan touches all of its actions. */
const shown = 40

/**
 * What was recorded in one go is one change of the plan, in the order given. A coordinator's change has one kind; a
 * file or a new release brings many, which are told apart.
 * @param names display names of the accounts; without them people are not named
 */
export function amendmentViews(rows: readonly AmendmentRow[], names: ReadonlyMap<string, string> | undefined): AmendmentView[] {
  const acts = new Map<string, AmendmentRow[]>()
  for (const row of rows) {
    const key = originOf(row.by) === 'app' ? `${row.act}` : `${row.act} ${row.kind}`
    const act = acts.get(key)
    if (act) act.push(row)
    else acts.set(key, [row])
  }
  return [...acts.values()].flatMap((act) => viewOf(act, names) ?? [])
}

function viewOf(act: readonly AmendmentRow[], names: ReadonlyMap<string, string> | undefined): AmendmentView | undefined {
  const [first] = act
  if (!first) return undefined
  const { kind, effective, reason, source, by, recorded } = first
  const name = names?.get(by)
  return {
    ...(recorded && { id: recorded.id, recordedAt: recorded.at }),
    kind,
    effective,
    reason,
    source,
    origin: originOf(by),
    ...(name !== undefined && { by: { id: by, name } }),
    subjects: readFirst(act).slice(0, shown).map(subjectView),
    total: act.length,
  }
}

/** What there is something to read about comes first, before the actions that went over with the number they had. */
function readFirst(act: readonly AmendmentRow[]): readonly AmendmentRow[] {
  const plain = ({ subjectType, kind, subject, after }: AmendmentRow) => {
    const { carried } = after as { readonly carried?: readonly { readonly code: string }[] } // only actions have this field
    return subjectType === 'action' && kind === 'carried' && carried?.at(-1)?.code === subject
  }
  return [...act.filter((row) => !plain(row)), ...act.filter(plain)]
}

function originOf(actor: string): AmendmentView['origin'] {
  if (actor === programActor) return 'program'
  return actor === fileActor ? 'file' : 'app'
}

function subjectView({ subjectType, subject, effective, before, after }: AmendmentRow): AmendedSubject {
  const changed = changedFields(before, after).flatMap((field) => (field === 'parliament' ? [field, 'fulfilments'] : [field]))
  const title = titleOf(after)
  return {
    type: subjectType,
    code: subject,
    ...(title && { title }),
    effective,
    isNew: before === undefined,
    changed,
    before: factsOf(subjectType, before ?? {}, changed),
    after: factsOf(subjectType, after, changed),
  }
}

function titleOf(entry: object): Text | undefined {
  for (const field of ['title', 'name']) {
    const value: unknown = Reflect.get(entry, field)
    if (isText(value)) return { nl: value.nl, en: value.en }
  }
  return undefined
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value
}

/** The fields that mean the same to every reader; of anything but an action its title, of the programme also its switches. */
const actionFacts = [
  'title', 'summary', 'start', 'due', 'owners', 'noLead', 'reporter', 'responsible', 'duration',
  'line', 'section', 'theme', 'parent', 'ended', 'follows', 'carried',
] as const satisfies readonly (keyof PlanFacts)[]

/** Of these fields what an entry says. */
export function factsOf(subjectType: SubjectType, entry: object, fields: readonly string[]): PlanFacts {
  const known: readonly string[] = subjectType === 'action' ? actionFacts : ['title', 'summary', 'release']
  const facts = fields.filter((field) => known.includes(field)).map((field) => [field, Reflect.get(entry, field)] as const)
  return {
    ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)), // fields of a plan entry mean the same on the wire
    ...(fields.includes('fulfilments') && fulfilmentsIn(entry)),
    ...(isLink(subjectType, entry) && { link: { action: entry.action, item: entry.item, relation: entry.relation } }),
  }
}

/** What a link joins says what it is, also when only its end changes. */
function isLink(subjectType: SubjectType, entry: object): entry is LinkEntry {
  return subjectType === 'link' && 'relation' in entry
}

function fulfilmentsIn(entry: object): Pick<PlanFacts, 'fulfilments'> {
  const { parliament } = entry as Partial<Pick<ActionEntry, 'parliament'>> // only actions have this field
  if (!parliament) return {}
  return { fulfilments: parliament.fulfilments.map(({ reference, extent }) => ({ ...(reference && { reference }), extent })) }
}
