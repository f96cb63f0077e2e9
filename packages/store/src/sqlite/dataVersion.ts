import { addDays, endOfDay, type Instant } from '@actielijn/plan'
import type { DataVersion } from '../planStore.ts'
import type { Connection } from './connection.ts'

export interface Versions {
  /** Both of the below, looked up at once. */
  loaded(): Loaded
  /** What the file holds now; a few microseconds, also when another process wrote to it. */
  current(): DataVersion
  /**
   * The first moment at which an answer changes by itself: an embargo lapses, or an amendment takes effect.
   */
  nextChange(): Instant | undefined
  /** Another number whenever something was written, by a transaction on this connection or by another one. */
  writes(): number
  /** To be called after a write on this connection. */
  forget(): void
  /** Inside a write that changes accounts or roles. */
  bumpLoose(): void
  /** Inside a write that changes drafts. */
  bumpDrafts(): void
  /** Inside a write that lets time take effect, up to and including that day. */
  bumpLapsed(settledDay: string): void
  /** The last day whose amendments have taken effect everywhere; empty before the first amendment. */
  settledDay(): string
  /**
   * Inside a write that amends: what takes effect up to and including that day, it has taken into account.
   */
  settledThrough(day: string): void
}

interface Loaded {
  readonly version: DataVersion
  readonly nextChange: Instant | undefined
}

/** Keeps the version in memory; `PRAGMA data_version` tells when another connection has written. */
export function prepareVersions({ sqlite }: Pick<Connection, 'sqlite'>): Versions {
  const otherWrites = sqlite.prepare<[], number>('PRAGMA data_version').pluck()
  const head = sqlite.prepare<[], number | null>('SELECT max(sequence) FROM audit_events').pluck()
  const meta = sqlite.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck()
  const bump = sqlite.prepare<[string]>(
    `INSERT INTO meta (key, value) VALUES (?, '1') ON CONFLICT DO UPDATE SET value = value + 1`,
  )
  const setDay = sqlite.prepare<[string]>(`UPDATE meta SET value = ? WHERE key = 'settled-day'`)
  const embargo = sqlite
    .prepare<[], string | null>(`SELECT min(public_from) FROM waiting_updates WHERE stage = 'embargo'`)
    .pluck()
  const taking = sqlite
    .prepare<[string], string | null>('SELECT min(effective) FROM amendments WHERE effective > ?')
    .pluck()
  let loaded: Loaded | undefined
  let seen: number | undefined
  let writes = 0

  const load = (): Loaded => {
    const count = (key: string) => Number(meta.get(key) ?? 0)
    const version = { sequence: head.get() ?? 0, lapsed: count('lapsed'), loose: count('loose'), drafts: count('drafts') }
    const effective = taking.get(meta.get('settled-day') ?? '')
    const changes = [embargo.get(), effective && startOfDay(effective)].filter(
      (moment) => typeof moment === 'string',
    )
    return { version, nextChange: changes.sort()[0] }
  }
  const fresh = (): Loaded => {
    look()
    loaded ??= load()
    return loaded
  }
  const look = () => {
    const counter = otherWrites.get()
    if (counter !== seen) forget()
    seen = counter
  }
  const forget = () => {
    loaded = undefined
    writes += 1
  }
  return {
    loaded: fresh,
    current: () => fresh().version,
    nextChange: () => fresh().nextChange,
    writes: () => {
      look()
      return writes
    },
    forget,
    bumpLoose: () => bump.run('loose'),
    bumpDrafts: () => bump.run('drafts'),
    bumpLapsed: (settledDay) => {
      bump.run('lapsed')
      setDay.run(settledDay)
      loaded = undefined
    },
    settledDay: () => meta.get('settled-day') ?? '',
    settledThrough: (day) => setDay.run(day),
  }
}

function startOfDay(day: string): Instant {
  return endOfDay(addDays(day, -1))
}
