import { isSetAside, type SetAside } from '@actielijn/plan'
import type { AttentionPointStore, NewSetAside, SetAsideRefusal, TakeBackRefusal } from '../../attentionPointStore.ts'
import type { Outcome } from '../../outcome.ts'
import type { Connection } from '../connection.ts'
import type { Write, Writing } from '../history/writing.ts'
import { setAsideOf, setAsideSelect, type SetAsideRow } from './setAsideRows.ts'

type Operations = Pick<AttentionPointStore, 'setAside' | 'takeBack' | 'setAsideById' | 'setAsides'>

/** Prepares setting attention points aside and putting them back (DESIGN laws 1, 3). */
export function prepareSetAsides({ sqlite, newId }: Connection, write: Write): Operations {
  const byId = sqlite.prepare<[string], SetAsideRow>(`${setAsideSelect} WHERE id = ?`)
  const latest = sqlite.prepare<[string, string], SetAsideRow>(
    `${setAsideSelect} WHERE programme = ? AND point = ? ORDER BY revision DESC LIMIT 1`,
  )
  const latestOfAll = sqlite.prepare<[string], SetAsideRow>(
    `${setAsideSelect} AS own WHERE programme = ? AND revision = (
       SELECT max(revision) FROM set_asides WHERE programme = own.programme AND point = own.point)`,
  )
  const last = (programme: string, key: string) => {
    const row = latest.get(programme, key)
    return row && setAsideOf(row)
  }
  const append = (writing: Writing, programme: string, setAside: SetAside): Outcome<SetAside, never> => {
    const { key, facts, by, ...rest } = setAside
    writing.append('set_asides', { ...rest, programme, point: key, facts: JSON.stringify(facts), actor: by })
    return { ok: true, value: setAside }
  }
  const setAside = (writing: Writing, wanted: NewSetAside): Outcome<SetAside, SetAsideRefusal> => {
    const { programme, key, facts, reason, basedOn, by } = wanted
    const before = last(programme, key)
    if (before && (before.revision !== basedOn || isSetAside(before, wanted)))
      return { ok: false, refusal: { reason: 'conflict', winner: before } }
    return append(writing, programme, {
      id: newId(),
      key,
      revision: (before?.revision ?? 0) + 1,
      kind: 'set-aside',
      facts,
      reason,
      sequence: writing.nextSequence(),
      at: writing.at,
      by,
    })
  }
  const takeBack = (writing: Writing, id: string, by: string): Outcome<SetAside, TakeBackRefusal> => {
    const row = byId.get(id)
    if (!row || row.kind !== 'set-aside') return { ok: false, refusal: { reason: 'unknown-set-aside' } }
    const { key, facts, revision } = setAsideOf(row)
    const winner = last(row.programme, key)
    if (winner && winner.id !== id) return { ok: false, refusal: { reason: 'conflict', winner } }
    return append(writing, row.programme, {
      id: newId(),
      key,
      revision: revision + 1,
      kind: 'taken-back',
      facts,
      sequence: writing.nextSequence(),
      at: writing.at,
      by,
    })
  }
  return {
    setAside: async (wanted) => write('attention-point-set-aside', wanted.by, (writing) => setAside(writing, wanted)),
    takeBack: async (wanted) =>
      write('attention-point-taken-back', wanted.by, (writing) => takeBack(writing, wanted.setAside, wanted.by)),
    setAsideById: async (id) => {
      const row = byId.get(id)
      return row && { ...setAsideOf(row), programme: row.programme }
    },
    setAsides: async (programme) =>
      new Map(latestOfAll.all(programme).map((row) => [row.point, setAsideOf(row)])),
  }
}
