import type { Instant, Update } from '@actielijn/plan'
import type { Outcome } from '../../outcome.ts'
import type { NewUpdate, RecordRefusal, UpdateStore } from '../../updateStore.ts'
import type { Connection } from '../connection.ts'
import type { NewRow } from '../history/historyTables.ts'
import type { Write, Writing } from '../history/writing.ts'
import { prepareCheckNewUpdate, type Fitting } from './checkNewUpdate.ts'
import type { PlanReader } from '../plan/readPlan.ts'

/** After an update was written: whatever follows from it in the same transaction. */
export type AfterRecording = (recorded: NewUpdate, update: Update, at: Instant) => void

/** Undoes the transaction of a batch in which something was refused, and carries the refusals out of it. */
class Refused extends Error {
  readonly refusals: readonly RecordRefusal[]

  constructor(refusals: readonly RecordRefusal[]) {
    super('refused')
    this.refusals = refusals
  }
}

/** Prepares recording updates: all or none, each refusal returned (DESIGN laws 3, 4, 12). */
export function prepareRecordUpdates(
  connection: Connection,
  write: Write,
  plans: PlanReader,
  afterRecording: AfterRecording,
): Pick<UpdateStore, 'recordUpdate' | 'recordUpdates'> {
  const check = prepareCheckNewUpdate(connection, plans)

  const recordOne = (writing: Writing, wanted: NewUpdate): Outcome<Update, RecordRefusal> => {
    const checked = check(wanted)
    if (!checked.ok) return checked
    const update = updateFrom(wanted, checked.value, {
      id: connection.newId(),
      sequence: writing.nextSequence(),
      recordedAt: writing.at,
    })
    writing.append('updates', updateRow(wanted.programme, update))
    afterRecording(wanted, update, writing.at)
    return { ok: true, value: update }
  }

  return {
    recordUpdate: async (wanted) =>
      write('update-recorded', wanted.author, (writing) => recordOne(writing, wanted)),
    recordUpdates: async (wanted) => {
      const actor = wanted[0]?.author
      if (actor === undefined) return { ok: true, value: [] }
      try {
        const updates = write('updates-recorded', actor, (writing) => {
          const outcomes = wanted.map((one) => recordOne(writing, one))
          const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]))
          if (refusals.length > 0) throw new Refused(refusals)
          return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
        })
        return { ok: true, value: updates }
      } catch (error) {
        if (error instanceof Refused) return { ok: false, refusal: error.refusals }
        throw error
      }
    },
  }
}

/** The update as its table holds it. */
export function updateRow(programme: string, update: Update): NewRow<'updates'> {
  return {
    ...update,
    programme,
    about: update.content.about,
    content: JSON.stringify(update.content),
    authors: JSON.stringify(update.authors),
    onBehalf: update.onBehalf ? JSON.stringify(update.onBehalf) : null,
    reworks: update.reworks ?? null,
  }
}

function updateFrom(
  { action, organisation, form, content, onBehalf, reworks }: NewUpdate,
  { revision, authors }: Fitting,
  given: Pick<Update, 'id' | 'sequence' | 'recordedAt'>,
): Update {
  return {
    ...given,
    action,
    organisation,
    form,
    revision,
    content,
    authors,
    ...(onBehalf && { onBehalf }),
    ...(reworks !== undefined && { reworks }),
  }
}
