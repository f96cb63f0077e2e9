import type { ActionEntry } from '@actielijn/plan'
import type { Outcome } from '../../outcome.ts'
import type { NewUpdate, RecordRefusal } from '../../updateStore.ts'
import type { Connection } from '../connection.ts'
import type { PlanReader } from '../plan/readPlan.ts'
import { judgedSelect, judgedUpdate, type JudgedRow } from './judged.ts'

/** What recording an update that fits adds to it. */
export interface Fitting {
  readonly revision: number
  readonly authors: readonly string[]
}

type Checked = Outcome<Fitting, RecordRefusal>

/**
 * Prepares the check of a new update inside its transaction: the organisation has a part in the action and
 * the
 * form fits it, what it reworks was returned to it, and nobody came in between (DESIGN law 3).
 */
export function prepareCheckNewUpdate(
  { sqlite }: Connection,
  plans: PlanReader,
): (wanted: NewUpdate) => Checked {
  const last = sqlite.prepare<[string, string], JudgedRow>(
    `${judgedSelect} WHERE u.action = ? AND u.organisation = ? ORDER BY u.revision DESC LIMIT 1`,
  )
  const byId = sqlite.prepare<[string], JudgedRow>(`${judgedSelect} WHERE u.id = ?`)

  return ({ programme, action, organisation, form, basedOn, author, reworks }) => {
    const entry = plans.currentPlan(programme)?.actions.get(action)
    if (!entry) return refused({ reason: 'unknown-action', action })
    if (entry.ended) return refused({ reason: 'ended', action })
    if (!formFits(entry, organisation, form)) {
      return refused({ reason: 'not-the-reporter', action, reporter: entry.reporter })
    }
    const reworked = reworks === undefined ? undefined : byId.get(reworks)
    const mayRework =
      reworked?.decision === 'returned' &&
      reworked.action === action &&
      reworked.organisation === organisation
    if (reworks !== undefined && !mayRework) return refused({ reason: 'unknown-update', update: reworks })
    const winner = last.get(action, organisation)
    if (winner && winner.revision !== basedOn) {
      return refused({ reason: 'conflict', action, winner: judgedUpdate(winner) })
    }
    const earlier: readonly string[] = reworked ? judgedUpdate(reworked).update.authors : []
    return {
      ok: true,
      value: { revision: (winner?.revision ?? 0) + 1, authors: [...new Set([author, ...earlier])] },
    }
  }
}

/** The reporter reports or confirms; every other owner contributes; nobody else has a part. */
function formFits({ reporter, owners }: ActionEntry, organisation: string, form: NewUpdate['form']): boolean {
  if (organisation === reporter) return form !== 'contribution'
  return form === 'contribution' && owners.some((owner) => owner.organisation === organisation)
}

function refused(refusal: RecordRefusal): Checked {
  return { ok: false, refusal }
}
