import type { ActionDetail, NewAmendmentBody } from '@actielijn/contract'
import { sameValue, type EndingGround, type ImpreciseDate, type Owner } from '@actielijn/plan'
import { periodOf, typedPeriodOf, noPeriod, type TypedPeriod } from '../ui/typedPeriod.ts'

/** A text while it is typed. */
export interface TypedText {
  readonly nl: string
  readonly en: string
}

/** Who does it and who answers for it, while it is typed. */
export interface TypedAnswering {
  readonly owners: readonly Owner[]
  readonly noLead: TypedText
  readonly reporter: string
  readonly ministry: string
  readonly member: string
}

/** Everything that makes an action, while it is typed. */
export interface TypedAction extends TypedAnswering {
  readonly code: string
  readonly title: TypedText
  readonly summary: TypedText
  readonly start: TypedPeriod
  readonly due: TypedPeriod
  readonly duration: 'one-off' | 'continuing'
}

/** What every change rests on, while it is typed. */
export interface TypedGround {
  readonly effective: string
  readonly reason: TypedText
  readonly source: string
}

/** The kinds of change that begin at one action. */
export const actionAmendments = ['rescheduled', 'reworded', 'transferred', 'split', 'merged', 'withdrawn', 'correction'] as const
export type ActionAmendmentKind = (typeof actionAmendments)[number]

/** A change of one action while it is typed; what another kind asks for is kept when one looks around. */
export interface TypedAmendment {
  readonly kind: ActionAmendmentKind
  readonly ground: TypedGround
  /** The action as it would be: dates, words, people. */
  readonly changed: TypedAction
  /** With `split`. */
  readonly parts: readonly TypedAction[]
  /** With `merged`: the other actions, and what they become together. */
  readonly others: readonly string[]
  readonly together: TypedAction
  /** With `withdrawn`. */
  readonly why: EndingGround
  readonly heir: string
}

export const noText: TypedText = { nl: '', en: '' }

/** An action as its form shows it. */
export function typedActionOf(action: ActionDetail): TypedAction {
  const { code, title, summary, owners, noLead, reporter, responsible, start, due, duration } = action
  return {
    code,
    title,
    summary,
    owners,
    noLead: noLead ?? noText,
    reporter,
    ministry: responsible.ministry,
    member: responsible.member,
    start: typedPeriodOf(start),
    due: typedPeriodOf(due),
    duration,
  }
}

/** The form as it opens: the action as it is, to be changed from the given day. */
export function openingOf(action: ActionDetail, kind: ActionAmendmentKind, effective: string): TypedAmendment {
  const changed = typedActionOf(action)
  const part = (letter: string): TypedAction => ({ ...changed, code: `${action.code}-${letter}`, title: noText, summary: noText })
  return {
    kind,
    ground: { effective, reason: noText, source: '' },
    changed,
    parts: [part('a'), part('b')],
    others: [''],
    together: { ...changed, code: '' },
    why: 'expired',
    heir: '',
  }
}

/** A text as it is sent: without English when there is none. */
export function textOf({ nl, en }: TypedText) {
  return { nl, ...(en.trim() !== '' && { en }) }
}

function datesOf({ start, due }: Pick<TypedAction, 'start' | 'due'>): { start?: ImpreciseDate; due?: ImpreciseDate } {
  const [from, until] = [periodOf(start), periodOf(due)]
  return { ...(from && { start: from }), ...(until && { due: until }) }
}

function answeringOf({ owners, noLead, reporter, ministry, member }: TypedAnswering) {
  const leads = owners.some(({ role }) => role === 'lead')
  return {
    owners: [...owners],
    ...(!leads && { noLead: textOf(noLead) }),
    reporter,
    responsible: { ministry, member, basis: 'explicit' as const },
  }
}

/** A new action as it is sent. */
export function newActionOf(typed: TypedAction) {
  const { code, title, summary, duration } = typed
  return { code: code.trim(), title: textOf(title), summary: textOf(summary), ...answeringOf(typed), ...datesOf(typed), duration }
}

/** The ground as it is sent; a correction has no day of its own. */
export function groundOf({ effective, reason, source }: TypedGround) {
  return { effective, reason: textOf(reason), source }
}

/** The amendment as it is sent, on what its author saw of the action and of those it is merged with. */
export function bodyOf(typed: TypedAmendment, action: ActionDetail, basedOn: (action: string) => number): NewAmendmentBody {
  const { kind, changed } = typed
  const ground = groundOf(typed.ground)
  const base = { action: action.code, basedOn: basedOn(action.code) }
  switch (kind) {
    case 'rescheduled':
      return { kind, ...base, ...datesOf(changed), ...ground }
    case 'reworded':
      return { kind, ...base, title: textOf(changed.title), summary: textOf(changed.summary), ...ground }
    case 'transferred':
      return { kind, ...base, ...answeringOf(changed), ...ground }
    case 'split':
      return { kind, ...base, into: typed.parts.map(newActionOf), ...ground }
    case 'merged':
      return {
        kind,
        actions: [action.code, ...typed.others].map((code) => ({ action: code, basedOn: basedOn(code) })),
        into: newActionOf(typed.together),
        ...ground,
      }
    case 'withdrawn':
      return { kind, ...base, ground: typed.why, ...(typed.why === 'absorbed' && typed.heir !== '' && { into: typed.heir }), ...ground }
    case 'correction': {
      const { effective: _effective, ...rest } = ground
      return { kind, ...base, change: correctionOf(changed, action), ...rest }
    }
  }
}

/** Only what differs from what the action says now is put right. */
function correctionOf(typed: TypedAction, action: ActionDetail) {
  const before = typedActionOf(action)
  const differs = (field: keyof TypedAction) => !sameValue(typed[field], before[field])
  const { owners, reporter, responsible } = answeringOf(typed)
  return {
    ...(differs('title') && { title: textOf(typed.title) }),
    ...(differs('summary') && { summary: textOf(typed.summary) }),
    ...(differs('start') && { start: periodOf(typed.start) ?? null }),
    ...(differs('due') && { due: periodOf(typed.due) ?? null }),
    ...(differs('owners') && { owners }),
    ...(differs('reporter') && { reporter }),
    ...((differs('ministry') || differs('member')) && { responsible }),
    ...(differs('duration') && { duration: typed.duration }),
  }
}

/** An action that is not there yet, with nothing filled in. */
export const emptyAction: TypedAction = {
  code: '',
  title: noText,
  summary: noText,
  owners: [],
  noLead: noText,
  reporter: '',
  ministry: '',
  member: '',
  start: noPeriod,
  due: noPeriod,
  duration: 'one-off',
}
