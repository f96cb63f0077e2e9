import type { JudgedUpdate, OnBehalf, Update, UpdateContent, UpdateForm } from '@actielijn/plan'
import type { Outcome } from './outcome.ts'

/** What is to be recorded. The form follows from who reports the action now. */
export interface NewUpdate {
  readonly programme: string
  readonly action: string
  readonly organisation: string
  readonly form: UpdateForm
  readonly content: UpdateContent
  /** Revision of this organisation on this action that the author last saw; 0 when there was none. */
  readonly basedOn: number
  /** Account of whoever sends it; the authors of a reworked update are added to it. */
  readonly author: string
  readonly onBehalf?: OnBehalf
  /** Id of the returned update whose words this one reworks. */
  readonly reworks?: string
}

export type RecordRefusal =
  /** Somebody else's update of the same organisation came in between (DESIGN law 3). */
  | { readonly reason: 'conflict'; readonly action: string; readonly winner: JudgedUpdate }
  | { readonly reason: 'unknown-action'; readonly action: string }
  /** The action was withdrawn, split or merged: nothing is reported on it any more. */
  | { readonly reason: 'ended'; readonly action: string }
  /** The organisation has no part in the action, or the form does not fit who reports it. */
  | { readonly reason: 'not-the-reporter'; readonly action: string; readonly reporter: string }
  | { readonly reason: 'unknown-update'; readonly update: string }

export interface HistoryPage {
  readonly updates: readonly JudgedUpdate[]
  /** Pass as `before` for the next page; absent on the last. */
  readonly next?: HistoryKey
}

/** Place in the history of one action: day spoken of, then sequence. */
export interface HistoryKey {
  readonly about: string
  readonly sequence: number
}

export interface UpdateStore {
  /** Records one update. Discards the author's draft for it. */
  recordUpdate(update: NewUpdate): Promise<Outcome<Update, RecordRefusal>>
  /** Records all or none; every refusal is returned. */
  recordUpdates(updates: readonly NewUpdate[]): Promise<Outcome<readonly Update[], readonly RecordRefusal[]>>
  update(id: string): Promise<JudgedUpdate | undefined>
  updates(ids: readonly string[]): Promise<ReadonlyMap<string, JudgedUpdate>>
  /** Latest first, by day spoken of and sequence; paged by key. */
  history(action: string, page: { readonly before?: HistoryKey; readonly limit: number }): Promise<HistoryPage>
  /** The last revision of that organisation on that action and the update that holds it. */
  lastOf(action: string, organisation: string): Promise<JudgedUpdate | undefined>
  /** The latest contribution of each organisation to each action, accepted or submitted. */
  latestContributions(actions: readonly string[]): Promise<readonly JudgedUpdate[]>
  /** What was accepted last, latest decision first. */
  lastAccepted(programme: string, limit: number): Promise<readonly JudgedUpdate[]>
  /** Numbers of updates per organisation and month of the day spoken of (`2020-11`). */
  reportingOverTime(programme: string, organisation: string): Promise<readonly ReportingMonth[]>
}

export interface ReportingMonth {
  readonly month: string
  readonly submitted: number
  readonly accepted: number
}
