import type { NewAmendmentBody } from '@actielijn/contract'
import type { PlanAmendment } from '@actielijn/plan'
import type { Basis } from '@actielijn/store'

/** What its author saw last of the subjects the amendment names. */
export function basisIn(body: NewAmendmentBody, programme: string): Basis[] {
  switch (body.kind) {
    case 'merged':
      return body.actions.map(({ action, basedOn }) => ({ subjectType: 'action', subject: action, sequence: basedOn }))
    case 'action-added':
    case 'heading-added':
      return []
    case 'version-published':
      return [{ subjectType: 'programme', subject: programme, sequence: body.basedOn }]
    default:
      return [{ subjectType: 'action', subject: body.action, sequence: body.basedOn }]
  }
}

/** The amendment as the rules know it; empty codes of what may be absent are absent. */
export function amendmentIn(body: NewAmendmentBody): PlanAmendment {
  switch (body.kind) {
    case 'merged':
      return { ...body, actions: body.actions.map(({ action }) => action) }
    case 'action-added':
      return withoutEmpty(body, ['section', 'theme', 'parent'])
    case 'heading-added':
      return withoutEmpty(body, ['parent'])
    case 'withdrawn':
      return withoutEmpty(body, ['into'])
    default:
      return body
  }
}

function withoutEmpty<Body extends object>(body: Body, optional: readonly (keyof Body)[]): Body {
  const left = Object.entries(body).filter(([key, value]) => !(value === '' && optional.some((one) => one === key)))
  return Object.fromEntries(left) as Body // only optional fields are left out
}

/** Where the body names a code that is to be new. */
export function pointerOfCode(body: NewAmendmentBody, code: string): string {
  switch (body.kind) {
    case 'split':
      return `/into/${body.into.findIndex((one) => one.code === code)}/code`
    case 'merged':
      return '/into/code'
    case 'action-added':
      return '/added/code'
    default:
      return '/code'
  }
}
