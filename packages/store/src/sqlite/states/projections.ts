import type { Instant, JudgedUpdate, View } from '@actielijn/plan'
import type { Connection } from '../connection.ts'
import { insertText } from '../tableText.ts'
import { standingUpdates, waitingUpdates } from '../schema/projections.ts'
import { prepareStateSeek, present } from './asOf.ts'
import { standingRows } from './standing.ts'
import { waitingRow } from './waiting.ts'

/** Keeps what follows from history beside it, in the write's own transaction. */
export interface Projections {
  recorded(programme: string, judged: JudgedUpdate, at: Instant): void
  decided(programme: string, judged: JudgedUpdate, at: Instant): void
  /** It was released, or the embargo on its release passed. */
  released(programme: string, judged: JudgedUpdate, at: Instant): void
  /** Empties all of them, before they are built anew. */
  clear(): void
  /** What follows from one update and its judgement, where nothing is there yet; but for the states. */
  rebuilt(programme: string, judged: JudgedUpdate, at: Instant): void
  /** The states that all reports of this organisation on this action give it. */
  restated(programme: string, judged: JudgedUpdate, at: Instant): void
}

/** By how much an event moves the counters of an organisation. */
interface Step {
  readonly submitted: number
  readonly accepted: number
  readonly pending: number
}

/** The tables that `clear` empties. */
const tables = [
  'standing_updates',
  'action_states',
  'strands',
  'waiting_updates',
  'reporting_months',
] as const

export function prepareProjections(connection: Connection): Projections {
  const { sqlite } = connection
  const standing = sqlite.prepare(insertText(standingUpdates, 'INSERT OR REPLACE'))
  const notWaiting = sqlite.prepare<[string, number]>(
    `DELETE FROM waiting_updates WHERE programme = ? AND stage IN ('judgement', 'release', 'embargo')
       AND update_sequence = ?`,
  )
  const waiting = sqlite.prepare(insertText(waitingUpdates))
  const strand = sqlite.prepare<[string, string, string, number, number]>(
    `INSERT INTO strands (programme, action, organisation, revision, pending) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET revision = max(revision, excluded.revision), pending = pending + excluded.pending`,
  )
  const month = sqlite.prepare<[string, string, string, number, number]>(
    `INSERT INTO reporting_months (programme, organisation, month, submitted, accepted) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET submitted = submitted + excluded.submitted, accepted = accepted + excluded.accepted`,
  )
  const refresh = prepareStates(connection)

  const place = (programme: string, judged: JudgedUpdate, at: Instant) => {
    for (const row of standingRows(judged)) standing.run(row)
    notWaiting.run(programme, judged.update.sequence)
    const row = waitingRow(programme, judged, at)
    if (row) waiting.run(row)
  }
  const count = (programme: string, { update }: JudgedUpdate, step: Step) => {
    const { organisation, action, revision, content, form } = update
    const pending = form === 'contribution' ? 0 : step.pending
    if (step.submitted > 0 || pending !== 0) strand.run(programme, action, organisation, revision, pending)
    if (step.submitted + step.accepted > 0)
      month.run(programme, organisation, content.about.slice(0, 7), step.submitted, step.accepted)
  }
  const isAccepted = ({ decision }: JudgedUpdate) => decision?.kind === 'accepted'

  return {
    recorded: (programme, judged, at) => {
      place(programme, judged, at)
      count(programme, judged, { submitted: 1, accepted: 0, pending: 1 })
      refresh(programme, 'submitted', judged, at)
    },
    decided: (programme, judged, at) => {
      place(programme, judged, at)
      count(programme, judged, { submitted: 0, accepted: isAccepted(judged) ? 1 : 0, pending: -1 })
      refresh(programme, isAccepted(judged) ? 'accepted' : 'submitted', judged, at)
      if (judged.release) refresh(programme, 'public', judged, at)
    },
    released: (programme, judged, at) => {
      place(programme, judged, at)
      refresh(programme, 'public', judged, at)
    },
    clear: () => {
      for (const table of tables) sqlite.exec(`DELETE FROM ${table}`)
    },
    rebuilt: (programme, judged, at) => {
      place(programme, judged, at)
      count(programme, judged, {
        submitted: 1,
        accepted: isAccepted(judged) ? 1 : 0,
        pending: judged.decision ? 0 : 1,
      })
    },
    restated: (programme, judged, at) => {
      for (const view of ['submitted', 'accepted', 'public'] as const) refresh(programme, view, judged, at)
    },
  }
}

/** Prepares keeping the present state that one organisation's reports give an action. */
function prepareStates(connection: Connection) {
  const seek = prepareStateSeek(connection)
  const keep = connection.sqlite.prepare<[string, View, string, string, string]>(
    `INSERT OR REPLACE INTO action_states (programme, view, action, organisation, state) VALUES (?, ?, ?, ?, ?)`,
  )
  const drop = connection.sqlite.prepare<[string, View, string, string]>(
    `DELETE FROM action_states WHERE programme = ? AND view = ? AND action = ? AND organisation = ?`,
  )
  return (programme: string, view: View, { update }: JudgedUpdate, at: Instant) => {
    if (update.form === 'contribution') return
    const { action, organisation } = update
    const state = seek(view, action, organisation, present(at))
    if (state) keep.run(programme, view, action, organisation, JSON.stringify(state))
    else drop.run(programme, view, action, organisation)
  }
}
