import type { Decision, Instant, JudgedUpdate } from '@actielijn/plan'
import type { DecisionRefusal, NewDecision, ReviewStore } from '../../reviewStore.ts'
import type { Outcome } from '../../outcome.ts'
import type { Connection } from '../connection.ts'
import type { Write, Writing } from '../history/writing.ts'
import { judgedSelect, judgedUpdate, type JudgedRow } from '../updates/judged.ts'
import { appendRelease } from './appendRelease.ts'

/** After a decision was written: whatever follows from it in the same transaction. */
export type AfterDeciding = (programme: string, judged: JudgedUpdate, at: Instant) => void

/** Prepares accepting and returning: once, and never one's own words (DESIGN law 10). */
export function prepareDecide(
  { sqlite }: Connection,
  write: Write,
  afterDeciding: AfterDeciding,
): Pick<ReviewStore, 'decide'> {
  const byId = sqlite.prepare<[string], JudgedRow>(`${judgedSelect} WHERE u.id = ?`)

  const decideNow = (writing: Writing, decision: NewDecision): Outcome<JudgedUpdate, DecisionRefusal> => {
    const row = byId.get(decision.update)
    if (!row) return { ok: false, refusal: { reason: 'unknown-update' } }
    const judged = judgedUpdate(row)
    if (judged.decision) return { ok: false, refusal: { reason: 'already-judged', judged } }
    if (judged.update.authors.includes(decision.by)) return { ok: false, refusal: { reason: 'own-words' } }
    const value = judge(writing, row.programme, judged, decision)
    afterDeciding(row.programme, value, writing.at)
    return { ok: true, value }
  }
  return {
    decide: async (decision) =>
      write(`update-${decision.kind}`, decision.by, (writing) => decideNow(writing, decision)),
  }
}

function judge(
  writing: Writing,
  programme: string,
  judged: JudgedUpdate,
  decided: NewDecision,
): JudgedUpdate {
  const decision = decisionFrom(decided, writing)
  writing.append('decisions', {
    ...decision,
    updateId: decided.update,
    programme,
    actor: decision.by,
    reason: decision.kind === 'returned' ? decision.reason : null,
  })
  if (decision.kind === 'returned' || decided.publicFrom === undefined) return { ...judged, decision }
  const release = appendRelease(writing, {
    programme,
    update: decided.update,
    publicFrom: decided.publicFrom,
    by: decided.by,
  })
  return { ...judged, decision, release }
}

function decisionFrom({ kind, reason, by }: NewDecision, { nextSequence, at }: Writing): Decision {
  if (kind === 'accepted') return { kind, sequence: nextSequence(), at, by }
  if (reason === undefined) throw new Error('An update is returned with a reason')
  return { kind, sequence: nextSequence(), at, by, reason }
}
