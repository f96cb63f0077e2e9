import { firstDay, type ActionEntry, type Text } from '@actielijn/plan'
import { catalogue } from '@actielijn/plan/catalogue'
import type { NewAmendment, PlanSubjects, SubjectType } from '@actielijn/store'

const reason: Text = { nl: 'Plan om mee te meten', en: 'A plan to measure with' }

/** The shipped programme, filled up with copies of its own actions to as many as are wanted. */
export function benchActions(wanted: number): readonly ActionEntry[] {
  const actions = catalogue.actions.slice(0, wanted)
  const copied = catalogue.actions.filter(({ parent }) => parent === undefined)
  for (let copy = 0; actions.length < wanted; copy += 1) {
    const original = copied[copy % copied.length]
    if (!original) throw new Error('The catalogue is empty')
    const { doubles: _doubles, ...entry } = original
    actions.push({ ...entry, code: `STM-9.${copy + 1}` })
  }
  return actions
}

/** The programme with these actions, as its first amendments. */
export function benchAmendments(actions: readonly ActionEntry[]): NewAmendment[] {
  const { programme, sources, headings, statements, organisations, members } = catalogue
  const effective = firstDay(programme.published)
  const added = <Type extends SubjectType>(subjectType: Type, after: PlanSubjects[Type]) =>
    // The pair belongs together by the parameters; TypeScript does not follow that through the union.
    ({ subjectType, subject: after.code, kind: 'added', effective, reason, source: 'bench', after }) as NewAmendment
  return [
    added('programme', programme),
    ...sources.map((entry) => added('source', entry)),
    ...organisations.map((entry) => added('organisation', entry)),
    ...members.map((entry) => added('member', entry)),
    ...headings.map((entry) => added('heading', entry)),
    ...statements.map((entry) => added('statement', entry)),
    ...actions.map((entry) => added('action', entry)),
  ]
}

/** Code of the programme that is measured with. */
export const programmeCode = catalogue.programme.code
