import type { ActionEntry } from '../action.ts'
import type { Fault } from '../fault.ts'
import type { Ending } from '../lineage.ts'
import type { AmendmentGround, Merge, Split, Withdraw } from './amendmentRequest.ts'
import { newActionFaults, newEntry } from './newAction.ts'
import { dayFaults, fault, textOf, type Amended, type AmendingSetting, type PlanChange } from './setting.ts'
import { actionInForce, partsInForce, type Found } from './subject.ts'

/** The fewest actions that a split makes and that a merger takes. */
const fewest = 2

/**
 * One action becomes several: it ends with its parts, and the new ones stand where it stood. They follow it, so that
 * its history is shown with theirs; none has its state.
 */
export function split(wanted: Split & AmendmentGround, setting: AmendingSetting): Amended {
  const found = actionInForce(wanted.action, wanted, setting)
  const codes = wanted.into.map(({ code }) => code)
  const faults = [
    ...found.faults,
    ...(codes.length < fewest ? [fault('/into', 'too-few', fewest)] : []),
    ...wanted.into.flatMap((one, index) => newActionFaults(`/into/${index}`, one, codes.slice(0, index), setting)),
  ]
  if (!found.action) return { changes: [], faults }
  const { action } = found
  const place = { ...placeOf(action), printed: 'part' as const, follows: [action.code] }
  return together(faults, [
    endedWithParts(action, { kind: 'split', into: codes }, wanted, setting),
    { changes: wanted.into.map((one) => changeTo(newEntry(one, place), 'split', wanted)), faults: [] },
  ])
}

/** Several actions become one, which stands where the first of them stood and follows them all. */
export function merge(wanted: Merge & AmendmentGround, setting: AmendingSetting): Amended {
  const parts = new Set(wanted.actions.flatMap((code) => partsInForce(code, setting).map((part) => part.code)))
  const found = wanted.actions.map((code, index): Found => {
    const pointer = `/actions/${index}`
    if (wanted.actions.indexOf(code) !== index) return { faults: [fault(pointer, 'twice')] }
    // A part ends with the action it belongs to.
    return parts.has(code) ? { faults: [fault(pointer, 'not-right')] } : actionInForce(code, wanted, setting, pointer)
  })
  const faults = [
    ...found.flatMap((one) => one.faults),
    ...(wanted.actions.length < fewest ? [fault('/actions', 'too-few', fewest)] : []),
    ...newActionFaults('/into', wanted.into, [], setting),
  ]
  const actions = found.flatMap((one) => one.action ?? [])
  const [first] = actions
  if (!first) return { changes: [], faults }
  const results = [...new Set(actions.flatMap((action) => action.results))]
  const place = { ...placeOf(first), results, printed: 'part' as const, follows: actions.map(({ code }) => code) }
  return together(faults, [
    ...actions.map((action) => endedWithParts(action, { kind: 'merged', into: [wanted.into.code] }, wanted, setting)),
    { changes: [changeTo(newEntry(wanted.into, place), 'merged', wanted)], faults: [] },
  ])
}

/** The action is dropped, with its parts; where another action takes it up, that one follows it from then on. */
export function withdraw(wanted: Withdraw & AmendmentGround, setting: AmendingSetting): Amended {
  const { ground, into } = wanted
  const found = actionInForce(wanted.action, wanted, setting)
  const heir = into === undefined ? undefined : actionInForce(into, wanted, setting, '/into')
  const own = partsInForce(wanted.action, setting).some(({ code }) => code === into) || into === wanted.action
  const faults = [
    ...found.faults,
    ...(heir?.faults ?? []),
    ...(into !== undefined && ground !== 'absorbed' ? [fault('/into', 'not-right')] : []),
    ...(own ? [fault('/into', 'not-right')] : []),
  ]
  if (!found.action) return { changes: [], faults }
  const ending = { kind: 'withdrawn' as const, ground, ...(into !== undefined && { into: [into] }) }
  const taking: PlanChange[] =
    heir?.action
      ? [changeTo({ ...heir.action, follows: [...(heir.action.follows ?? []), wanted.action] }, 'merged', wanted)]
      : []
  return together(faults, [endedWithParts(found.action, ending, wanted, setting), { changes: taking, faults: [] }])
}

function placeOf({ line, section, theme, parent, results, source }: ActionEntry) {
  return { line, section, theme, parent, results, source }
}

function changeTo(after: ActionEntry, kind: 'split' | 'merged', { effective }: AmendmentGround): PlanChange {
  return { subjectType: 'action', subject: after.code, kind, effective, after }
}

/** The action and every part of it that was still in force end together. */
function endedWithParts(
  action: ActionEntry,
  ending: Omit<Ending, 'on' | 'reason'>,
  { effective, reason }: AmendmentGround,
  setting: AmendingSetting,
): Amended {
  const ended: Ending = { ...ending, on: effective, reason: textOf(reason) }
  const parts = partsInForce(action.code, setting)
  return {
    changes: [action, ...parts].map((one): PlanChange => ({
      subjectType: 'action',
      subject: one.code,
      kind: ending.kind,
      effective,
      after: { ...one, ended },
    })),
    faults: parts.flatMap(({ code }) => dayFaults(effective, setting.versions(code).at(-1)?.effective)),
  }
}

/** All of it, or what is wrong with it; the same fault once. */
function together(faults: readonly Fault[], parts: readonly Amended[]): Amended {
  const all = [...faults, ...parts.flatMap((part) => part.faults)]
  const once = [...new Map(all.map((one) => [`${one.pointer} ${one.code}`, one])).values()]
  return { changes: once.length > 0 ? [] : parts.flatMap((part) => part.changes), faults: once }
}
