import type { Translation, TranslationCheck } from '@actielijn/plan'

/** One translation with its check, as `translationSelect` yields it. */
export interface TranslationRow {
  readonly id: string
  readonly updateId: string
  readonly programme: string
  readonly revision: number
  readonly texts: string
  readonly authors: string
  readonly sequence: number
  readonly at: string
  readonly checked: TranslationCheck['kind'] | null
  readonly checkedSequence: number
  readonly checkedAt: string
  readonly checkedBy: string
  readonly reason: string | null
}

/** Columns and joins of a checked translation; a condition or a driving table follows. */
export const translationColumns = `
  t.id, t.update_id AS updateId, t.programme, t.revision, t.texts, t.authors, t.sequence, t.at,
  c.kind AS checked, c.sequence AS checkedSequence, c.at AS checkedAt, c.actor AS checkedBy, c.reason`
export const translationJoin = 'LEFT JOIN translation_checks c ON c.translation_id = t.id'
export const translationSelect = `SELECT ${translationColumns} FROM translations t ${translationJoin}`

/** The translation that a row holds, with what was found of it. */
export function translationOf(row: TranslationRow): Translation {
  const { id, updateId, revision, sequence, at } = row
  const check = checkOf(row)
  return {
    id,
    update: updateId,
    revision,
    texts: JSON.parse(row.texts),
    authors: JSON.parse(row.authors),
    sequence,
    at,
    ...(check && { check }),
  }
}

function checkOf({ checked, checkedSequence, checkedAt, checkedBy, reason }: TranslationRow): TranslationCheck | undefined {
  if (!checked) return undefined
  const check = { sequence: checkedSequence, at: checkedAt, by: checkedBy }
  return checked === 'approved' ? { kind: checked, ...check } : { kind: checked, ...check, reason: reason ?? '' }
}
