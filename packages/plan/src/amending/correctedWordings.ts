import type { Day } from '../day.ts'
import { changedFields, sameValue } from './changedFields.ts'
import type { Version } from './setting.ts'

/** A wording put right, for the day from which the wrong one held. */
export interface CorrectedWording<Subject> {
  readonly effective: Day
  readonly after: Subject
}

/**
 * What was encoded wrongly was wrong from the day it was encoded: every wording that held the wrong value is repeated
 * with the right one, for its own day. "Zoals nu bekend" is then right for every day, "zoals toen bekend" still shows
 * what was shown. Wordings that said something else are left alone.
 * @param versions the subject's wordings in the order in which they hold
 */
export function correctedWordings<Subject extends object>(
  wrong: Subject,
  right: Subject,
  versions: readonly Version<Subject>[],
): CorrectedWording<Subject>[] {
  const errors = changedFields(wrong, right)
  return standing(versions).flatMap(({ effective, after }) => {
    const fields = errors.filter((field) => sameValue(fieldOf(after, field), fieldOf(wrong, field)))
    return fields.length === 0 ? [] : [{ effective, after: withFields(after, right, fields) }]
  })
}

/** Of the wordings that hold from the same day only the last counts. */
function standing<Subject>(versions: readonly Version<Subject>[]): readonly Version<Subject>[] {
  return versions.filter(({ effective }, index) => versions[index + 1]?.effective !== effective)
}

const fieldOf = (subject: object, field: string): unknown => Reflect.get(subject, field)

function withFields<Subject extends object>(subject: Subject, right: Subject, fields: readonly string[]): Subject {
  const next = new Map<string, unknown>(Object.entries(subject))
  for (const field of fields) {
    const value = fieldOf(right, field)
    if (value === undefined) next.delete(field)
    else next.set(field, value)
  }
  return Object.fromEntries(next) as Subject // the fields of one wording, some from another of the same subject
}
