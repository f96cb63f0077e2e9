import type { SetAside } from '@actielijn/plan'
import { selectList } from '../tableText.ts'
import { setAsides as table } from '../schema/attentionPoints.ts'

export type SetAsideRow = typeof table.$inferSelect

export const setAsideSelect = `SELECT ${selectList(table)} FROM set_asides`

/** What was done with a point, as its row holds it. */
export function setAsideOf({ kind, point, facts, reason, id, revision, sequence, at, actor }: SetAsideRow): SetAside {
  const settled = { id, key: point, facts: JSON.parse(facts), revision, sequence, at, by: actor }
  return kind === 'set-aside' ? { ...settled, kind, reason: reason ?? '' } : { ...settled, kind }
}
