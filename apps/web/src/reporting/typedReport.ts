import type { UpdateView } from '@actielijn/contract'
import { isDelivered, type Outlook, type Phase, type Result, type UserText } from '@actielijn/plan'
import { noPeriod, periodOf, typedPeriodOf, type TypedPeriod } from '../ui/typedPeriod.ts'

/** What an update says, as the wire has it. */
export type Content = UpdateView['content']

/** A count while it is being typed. */
export interface TypedCount {
  readonly done: string
  readonly of: string
  readonly unit: string
  readonly on: string
  readonly source: string
}

/** A report as the form holds it: every field, also those that do not go with the chosen phase. */
export interface TypedReport {
  readonly about: string
  readonly phase: Phase | ''
  readonly onHoldReason: string
  readonly reviewOn: string
  readonly result: Result | ''
  readonly explanation: string
  readonly outlook: Outlook | ''
  readonly motive: string
  readonly happened: { readonly nl: string; readonly en: string }
  readonly next: { readonly nl: string; readonly en: string }
  readonly expected: TypedPeriod
  readonly count: TypedCount
  readonly proof: readonly { readonly label: string; readonly url: string }[]
  readonly notes: { readonly organisation: string; readonly coordinator: string; readonly taskforce: string }
}

/** An empty form that speaks of that day. */
export function blankReport(about: string): TypedReport {
  return {
    about,
    phase: '',
    onHoldReason: '',
    reviewOn: '',
    result: '',
    explanation: '',
    outlook: '',
    motive: '',
    happened: { nl: '', en: '' },
    next: { nl: '', en: '' },
    expected: noPeriod,
    count: { done: '', of: '', unit: '', on: '', source: '' },
    proof: [],
    notes: { organisation: '', coordinator: '', taskforce: '' },
  }
}

/** Stands for a number that cannot be read, so that a draft can be kept; every rule refuses it. */
const unreadable = -1

/** The form filled with an update or a draft, whole. */
export function typedReportOf(content: Partial<Content>, about: string): TypedReport {
  const blank = blankReport(content.about ?? about)
  const { phase, onHold, result, outlook, motive, happened, next, expected, count, proof, notes } = content
  return {
    ...blank,
    phase: phase ?? '',
    onHoldReason: onHold?.reason ?? '',
    reviewOn: onHold?.reviewOn ?? '',
    result: result?.value ?? '',
    explanation: result?.explanation ?? '',
    outlook: outlook ?? '',
    motive: motive ?? '',
    happened: { ...blank.happened, ...happened },
    next: { ...blank.next, ...next },
    expected: typedPeriodOf(expected),
    count: count ? typedCountOf(count) : blank.count,
    proof: proof ?? [],
    notes: { ...blank.notes, ...notes },
  }
}

/**
 * A new report that starts from the previous one: where it stands is taken over, what happened is asked anew.
 * A returned update is reworked, so that one is taken over whole.
 */
export function startingFrom(previous: UpdateView | undefined, today: string): TypedReport {
  if (!previous) return blankReport(today)
  if (previous.reach === 'returned') return typedReportOf(previous.content, today)
  const { phase, onHold, result, outlook, motive, expected, count } = previous.content
  return typedReportOf({ about: today, phase, onHold, result, outlook, motive, expected, count }, today)
}

/** What is sent: blank fields and fields that do not go with the chosen phase stay behind. */
export function contentOf(typed: TypedReport): Content {
  const { phase, onHoldReason, reviewOn, result, explanation, outlook, motive } = typed
  const open = phase === '' || !isDelivered(phase)
  return {
    about: typed.about,
    ...(phase && { phase }),
    ...(phase === 'on-hold' && { onHold: { reason: onHoldReason.trim(), reviewOn } }),
    ...(phase === 'completed' && result && { result: { value: result, ...filled('explanation', explanation) } }),
    ...(open && outlook && { outlook, ...filled('motive', motive) }),
    ...words('happened', typed.happened),
    ...words('next', typed.next),
    ...restOf(typed),
  }
}

/** What is kept while typing: everything, whatever the phase. */
export function draftOf(typed: TypedReport): Partial<Content> {
  const { phase, onHoldReason, reviewOn, result, explanation, outlook, motive } = typed
  return {
    about: typed.about,
    ...(phase && { phase }),
    ...((onHoldReason || reviewOn) && { onHold: { reason: onHoldReason, reviewOn } }),
    ...(result && { result: { value: result, ...filled('explanation', explanation) } }),
    ...(outlook && { outlook }),
    ...filled('motive', motive),
    ...words('happened', typed.happened),
    ...words('next', typed.next),
    ...restOf(typed),
  }
}

function restOf({ expected, count, proof, notes }: TypedReport): Partial<Content> {
  const period = periodOf(expected)
  const links = proof
    .map(({ label, url }) => ({ label: label.trim(), url: url.trim() }))
    .filter(({ label, url }) => label !== '' || url !== '')
  const kept = Object.fromEntries(Object.entries(notes).filter(([, note]) => note.trim() !== ''))
  return {
    ...(period && { expected: period }),
    ...(Object.values(count).some((part) => part.trim() !== '') && { count: countOf(count) }),
    ...(links.length > 0 && { proof: links }),
    ...(Object.keys(kept).length > 0 && { notes: kept }),
  }
}

function filled<Key extends string>(key: Key, text: string): { [K in Key]?: string } {
  return text.trim() === '' ? {} : ({ [key]: text.trim() } as { [K in Key]?: string }) // a computed key loses its name
}

function words<Key extends string>(key: Key, { nl, en }: TypedReport['happened']): { [K in Key]?: UserText } {
  if (nl.trim() === '' && en.trim() === '') return {}
  const text: UserText = { nl: nl.trim(), ...(en.trim() !== '' && { en: en.trim() }) }
  return { [key]: text } as { [K in Key]?: UserText } // a computed key loses its name
}

function countOf({ done, of, unit, on, source }: TypedCount): NonNullable<Content['count']> {
  return {
    done: numberOf(done),
    of: numberOf(of),
    unit: unit.trim(),
    ...(on !== '' && { on }),
    ...(source.trim() !== '' && { source: source.trim() }),
  }
}

function typedCountOf(count: NonNullable<Content['count']>): TypedCount {
  const shown = (value: number) => (value === unreadable ? '' : String(value))
  return {
    done: shown(count.done),
    of: shown(count.of),
    unit: count.unit,
    on: count.on ?? '',
    source: count.source ?? '',
  }
}

function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : unreadable
}
