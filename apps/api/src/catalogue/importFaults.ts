import { changedFields, checkPlan, sameValue, type ActionEntry, type PlanFault, type PlanFile } from '@actielijn/plan'
import type { NewAmendment, PlanContent } from '@actielijn/store'

/** The other programmes in the database. */
export type Elsewhere = readonly PlanContent[]

/** Everything that is wrong with a file for a new programme. */
export function faultsOfAddition(file: PlanFile, others: Elsewhere): PlanFault[] {
  const versions = file.programme.plans.length > 1 ? [fault(file.programme.code, 'history-rewritten', 'plans: one version at a time')] : []
  return [...checkPlan(file), ...versions, ...file.actions.flatMap(({ code }) => takenElsewhere(code, others)), ...unlikeElsewhere(file, others)]
}

/**
 * Everything that is wrong with a file for a programme that is there. `whole` is the plan as it would become; what was
 * wrong before and is not touched is not held against the file.
 */
export function faultsOfChange(whole: PlanFile, there: PlanFile, changed: readonly NewAmendment[], others: Elsewhere): PlanFault[] {
  const touched = new Set(changed.map(({ subject }) => subject))
  const before = new Map(there.actions.map((action) => [action.code, action]))
  const old = new Set(checkPlan(there).map(keyOf))
  const judged = checkPlan(whole).filter(
    ({ entry, code, at }) =>
      // What the file breaks elsewhere counts as well: an action that a new version leaves behind.
      (touched.has(entry) || !old.has(keyOf({ entry, code, at }))) &&
      // The rule says who reports by default; for an action that is there the coordinator may have chosen another.
      !(code === 'reporter-unlike-rule' && before.has(entry)),
  )
  return [
    ...judged,
    ...changed.flatMap(({ subjectType, subject }) => (subjectType === 'action' && !before.has(subject) ? takenElsewhere(subject, others) : [])),
    ...unlikeElsewhere({ organisations: whole.organisations.filter(({ code }) => touched.has(code)) }, others),
    ...whole.actions.flatMap((action) => (touched.has(action.code) ? rewritten(before.get(action.code), action) : [])),
    ...endedOtherwise(whole.links, there.links),
    ...(isPrefix(there.programme.plans, whole.programme.plans)
      ? []
      : [fault(whole.programme.code, 'history-rewritten', `plans: ${there.programme.plans.join(', ')}`)]),
  ]
}

const keyOf = ({ entry, code, at }: PlanFault) => `${entry} ${code} ${at}`

const fault = (entry: string, code: PlanFault['code'], at: string): PlanFault => ({ entry, code, at })

/** An update names its action by code alone, so no two programmes may have the same one. */
function takenElsewhere(code: string, others: Elsewhere): PlanFault[] {
  return others.filter(({ actions }) => actions.has(code)).map(({ programme }) => fault(code, 'code-taken', `programme ${programme.code}`))
}

/** A role is given for an organisation's code, whatever the programme: the same code is the same organisation. */
function unlikeElsewhere({ organisations }: Pick<PlanFile, 'organisations'>, others: Elsewhere): PlanFault[] {
  return organisations.flatMap(({ code, type, name }) =>
    others.flatMap((plan) => {
      const known = plan.organisations.get(code)
      if (!known || (known.type === type && known.name.nl === name.nl)) return []
      return [fault(code, 'unlike-elsewhere', `${known.name.nl} (${known.type}) in programme ${plan.programme.code}`)]
    }),
  )
}

/** What has been stays: an action that ended does not come back, where it came from and went over into is kept. */
function rewritten(before: ActionEntry | undefined, after: ActionEntry): PlanFault[] {
  if (!before) return []
  const { code, ended, carried = [], follows = [], source } = before
  const fields = changedFields(before, after)
  return [
    ...(ended && fields.length > 0 ? [fault(code, 'history-rewritten', `ended: ${fields.join(', ')}`)] : []),
    ...(isPrefix(carried, after.carried ?? []) ? [] : [fault(code, 'history-rewritten', 'carried')]),
    ...(isPrefix(follows, after.follows ?? []) ? [] : [fault(code, 'history-rewritten', 'follows')]),
    ...(after.source.document === source.document ? [] : [fault(code, 'history-rewritten', `source: ${source.document}`)]),
  ]
}

/** Links are ended, and laid again, in the app: a file can only repeat it. */
function endedOtherwise(links: PlanFile['links'], there: PlanFile['links']): PlanFault[] {
  const before = new Map(there.map(({ code, ended }) => [code, ended]))
  return links.filter(({ code, ended }) => before.get(code) !== ended).map(({ code, ended }) => fault(code, 'history-rewritten', `ended: ${ended ?? '-'}`))
}

/** A correction changes no plan: nothing begins, ends or goes over into another version by it. */
export function faultsOfCorrection(whole: PlanFile, there: PlanFile): PlanFault[] {
  const before = new Map(there.actions.map((action) => [action.code, action]))
  return whole.actions.flatMap((action) => {
    const earlier = before.get(action.code)
    const fields = earlier ? changedFields(earlier, action) : []
    return ['ended', 'carried', 'follows'].filter((field) => fields.includes(field)).map((field) => fault(action.code, 'not-a-correction', field))
  })
}

function isPrefix(earlier: readonly unknown[], later: readonly unknown[]): boolean {
  return earlier.every((value, index) => sameValue(value, later[index]))
}
