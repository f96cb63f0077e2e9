import { createHash, randomBytes } from 'node:crypto'
import { addDays, dayOf, daysBetween, firstDay, type ActionEntry, type Day, type Instant } from '@actielijn/plan'
import { openSqliteStore, type Grant, type SqliteStoreOptions, type Store } from '@actielijn/store'
import { openLongHistory, type PastUpdate } from '@actielijn/store/long-history'
import { benchActions, benchAmendments, programmeCode } from './benchPlan.ts'
import { inventedConfirmation, inventedReport } from './inventedContent.ts'

export interface Seeded {
  readonly file: string
  readonly actions: readonly ActionEntry[]
  /** The first and last day spoken of. */
  readonly days: { readonly first: Day; readonly last: Day }
  /** Session tokens, as a browser's cookie would hold them. */
  readonly tokens: { readonly coordinator: string; readonly editor: string }
}

export interface Size {
  readonly actions: number
  readonly updatesEach: number
}

/** The first of so many updates is a report. */
const everyReport = 4

/**
 * Makes a database with a history of invented updates, spread evenly from the programme's first day to last week: every
 * fourth a report and the others confirmations of it, all accepted and all but the last released. The store's own
 * `verify` passes over it, and is asked to when `verified` is set.
 */
export async function seedDatabase(file: string, size: Size, verified: boolean): Promise<Seeded> {
  let clock = ''
  const options: SqliteStoreOptions = { file, now: () => clock, newId: counted('00000000-0000-7000-8000-', 12), salt: counted('', 32) }
  const today = dayOf(new Date().toISOString())
  const actions = benchActions(size.actions)
  const amendments = benchAmendments(actions)
  const [opening] = amendments
  if (opening?.subjectType !== 'programme') throw new Error('A plan begins with its programme')
  const first = addDays(firstDay(opening.after.published), 7)
  const days = { first, last: addDays(today, -7) }

  clock = noon(firstDay(opening.after.published))
  const empty = await openSqliteStore(options)
  await empty.amend(programmeCode, amendments, 'system')
  await empty.close()

  const history = openLongHistory(options)
  for (let turn = 0; turn < size.updatesEach; turn += 1) {
    const about = addDays(days.first, Math.floor((daysBetween(days.first, days.last) * turn) / (size.updatesEach - 1)))
    clock = noon(addDays(about, 1))
    history.append(programmeCode, roundOf(actions, about, { turn, last: turn === size.updatesEach - 1 }))
  }
  history.close()

  clock = new Date().toISOString()
  const store = await openSqliteStore(options)
  await store.rebuildProjections()
  const tokens = await signedIn(store, actions)
  if (verified) await assertSound(store)
  await store.close()
  return { file, actions, days, tokens }
}

/** In order, as ids by time are. */
function counted(begin: string, digits: number): () => string {
  let count = 0
  return () => `${begin}${String((count += 1)).padStart(digits, '0')}`
}

const noon = (day: string): Instant => `${day}T11:00:00.000Z`

/** What every reporter says of a day, accepted the next day, and released but for the last. */
function roundOf(actions: readonly ActionEntry[], about: Day, { turn, last }: { readonly turn: number; readonly last: boolean }): PastUpdate[] {
  const said = turn - (turn % everyReport)
  return actions.map(({ code, reporter }, index) => ({
    action: code,
    organisation: reporter,
    form: said === turn ? 'report' : 'unchanged',
    revision: turn + 1,
    content: said === turn ? inventedReport(about, said + index) : inventedConfirmation(about, said + index),
    author: 'bench-author',
    acceptedBy: 'bench-coordinator',
    released: !last,
  }))
}

/** An account that reads everything and one that may report on every action, with a session each. */
async function signedIn(store: Store, actions: readonly ActionEntry[]): Promise<Seeded['tokens']> {
  const open = async (name: string, grants: readonly Grant[]) => {
    // Nobody signs in with it: the session is opened here.
    const account = await store.createAccount({ name, displayName: name, passwordHash: 'none', mustChangePassword: false, grants, by: 'system' })
    if (!account.ok) throw new Error(`Account ${name}: ${account.refusal}`)
    const token = randomBytes(32).toString('base64url')
    await store.openSession(account.value.id, createHash('sha256').update(token).digest('hex'))
    return token
  }
  const reporters = [...new Set(actions.map(({ reporter }) => reporter))]
  await open('admin', [{ scope: 'system', role: 'admin' }])
  return {
    coordinator: await open('coordinator', [{ scope: 'programme', programme: programmeCode, role: 'coordinator' }]),
    editor: await open('editor', reporters.map((organisation) => ({ scope: 'organisation', organisation, role: 'editor' }))),
  }
}

async function assertSound(store: Store): Promise<void> {
  const report = await store.verify()
  if (!report.sound) throw new Error(`The seeded history does not hold: ${JSON.stringify(report)}`)
}
