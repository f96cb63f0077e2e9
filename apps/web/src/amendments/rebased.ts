import type { ActionDetail } from '@actielijn/contract'
import { sameValue } from '@actielijn/plan'
import { typedActionOf, type TypedAction, type TypedAmendment } from './typedAmendment.ts'

/**
 * The form after somebody else changed the action: what was typed stays, what was not touched is as the action says
 * now. Otherwise it would silently put back what the other changed.
 * @param before the action on which the form was opened
 */
export function rebased(typed: TypedAmendment, before: ActionDetail, now: ActionDetail): TypedAmendment {
  const [old, fresh] = [typedActionOf(before), typedActionOf(now)]
  // New actions have words and a code of their own; the rest they took from the action.
  const own = (one: TypedAction): TypedAction => ({ ...untouched(one, old, fresh), code: one.code, title: one.title, summary: one.summary })
  return {
    ...typed,
    changed: untouched(typed.changed, old, fresh),
    parts: typed.parts.map(own),
    together: typed.others.some((code) => code !== '') ? typed.together : own(typed.together),
  }
}

function untouched(typed: TypedAction, old: TypedAction, fresh: TypedAction): TypedAction {
  const kept = Object.entries(typed).map(([field, value]) => {
    const key = field as keyof TypedAction // the entries of a TypedAction
    return [field, sameValue(value, old[key]) ? fresh[key] : value]
  })
  return Object.fromEntries(kept) as TypedAction // every field has a value of its own type
}
