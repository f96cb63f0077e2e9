import type { NewAmendmentBody } from '@actielijn/contract'
import { noPeriod, periodOf, type TypedPeriod } from '../ui/typedPeriod.ts'
import { emptyAction, groundOf, newActionOf, noText, textOf, type TypedAction, type TypedGround, type TypedText } from './typedAmendment.ts'

/** What can be added to a plan. */
export const additions = ['action-added', 'heading-added', 'version-published'] as const
export type AdditionKind = (typeof additions)[number]

/** An addition while it is typed; what another kind asks for is kept when one looks around. */
export interface TypedAddition {
  readonly kind: AdditionKind
  readonly ground: TypedGround
  /** With `action-added`: under which heading. */
  readonly under: string
  readonly action: TypedAction
  /** With `heading-added`. */
  readonly heading: { readonly code: string; readonly level: 'line' | 'section' | 'theme'; readonly parent: string; readonly title: TypedText; readonly summary: TypedText }
  /** With `version-published`; `numbers` holds a line per action that gets another one: old code, new code. */
  readonly version: { readonly code: string; readonly title: TypedText; readonly reference: string; readonly published: TypedPeriod; readonly numbers: string }
}

/** The form as it opens. */
export function emptyAddition(kind: AdditionKind, today: string): TypedAddition {
  return {
    kind,
    ground: { effective: today, reason: noText, source: '' },
    under: '',
    action: emptyAction,
    heading: { code: '', level: 'theme', parent: '', title: noText, summary: noText },
    version: { code: '', title: noText, reference: '', published: { ...noPeriod, precision: 'day', day: today }, numbers: '' },
  }
}

interface Heading {
  readonly code: string
  readonly level: 'line' | 'section' | 'theme'
  readonly parent?: string | undefined
}

/** The line, section and theme that a heading stands for: itself and those above it. */
export function placeUnder(code: string, headings: readonly Heading[]): { line: string; section?: string; theme?: string } {
  const heading = headings.find((one) => one.code === code)
  if (!heading) return { line: '' }
  const above = heading.parent === undefined ? { line: '' } : placeUnder(heading.parent, headings)
  return { ...above, [heading.level]: heading.code }
}

/** Pairs of codes, one per line, with anything but a code's own signs between them. */
export function numbersIn(text: string): { action: string; code: string }[] {
  return text.split('\n').flatMap((line) => {
    const [action, code = ''] = line.trim().split(/[\s;,=→]+/)
    return action ? [{ action, code }] : []
  })
}

/** The addition as it is sent. */
export function additionBody(typed: TypedAddition, headings: readonly Heading[], basedOn: number): NewAmendmentBody {
  const { kind, heading, version } = typed
  const ground = groundOf(typed.ground)
  switch (kind) {
    case 'action-added':
      return { kind, ...placeUnder(typed.under, headings), added: newActionOf(typed.action), ...ground }
    case 'heading-added':
      return {
        kind,
        code: heading.code.trim(),
        level: heading.level,
        ...(heading.level !== 'line' && { parent: heading.parent }),
        title: textOf(heading.title),
        summary: textOf(heading.summary),
        ...ground,
      }
    case 'version-published':
      return {
        kind,
        basedOn,
        code: version.code.trim(),
        title: textOf(version.title),
        ...(version.reference.trim() !== '' && { reference: version.reference.trim() }),
        published: periodOf(version.published) ?? { precision: 'day', value: '' },
        codes: numbersIn(version.numbers),
        ...ground,
      }
  }
}
