import { isDay, type Day } from './day.ts'
import type { Fault, FaultCode } from './fault.ts'
import { isWellFormed } from './period.ts'
import type { OnBehalf, UpdateContent, UpdateForm } from './update.ts'

/** Longest texts in characters: a page for what happened, a paragraph for the rest. */
export const longest = { happened: 5000, next: 3000, motive: 1500, reason: 1500, note: 3000, label: 200, url: 2000 } as const

/** The most links one update may carry. */
export const mostProof = 10

/** What an update must be judged against. */
export interface UpdateSetting {
  readonly form: UpdateForm
  /** Today in Amsterdam: an update never speaks of a later day. */
  readonly today: Day
  /** The first day on which the programme's promises hold. */
  readonly since: Day
  readonly onBehalf?: OnBehalf
}

/**
 * Every fault of a typed update, by JSON pointer into the content; an empty list means it may be recorded.
 * Rules: DESIGN section 2 (phase, result, outlook) and the issue "The main job".
 */
export function checkUpdate(content: UpdateContent, setting: UpdateSetting): Fault[] {
  return [
    ...aboutFaults(content, setting),
    ...phaseFaults(content, setting),
    ...outlookFaults(content, setting),
    ...textFaults(content, setting),
    ...countFaults(content),
    ...proofFaults(content),
    ...onBehalfFaults(setting),
  ]
}

const fault = (pointer: string, code: FaultCode, limit?: number | string): Fault =>
  limit === undefined ? { pointer, code } : { pointer, code, limit }

const isBlank = (text: string | undefined) => text === undefined || text.trim() === ''

function tooLong(pointer: string, text: string | undefined, limit: number): Fault[] {
  return (text?.length ?? 0) > limit ? [fault(pointer, 'too-long', limit)] : []
}

function required(pointer: string, text: string | undefined, limit: number): Fault[] {
  return isBlank(text) ? [fault(pointer, 'required')] : tooLong(pointer, text, limit)
}

function aboutFaults({ about }: UpdateContent, { today, since }: UpdateSetting): Fault[] {
  if (!isDay(about)) return [fault('/about', 'not-a-day')]
  if (about > today) return [fault('/about', 'in-the-future', today)]
  if (about < since) return [fault('/about', 'before-programme', since)]
  return []
}

function phaseFaults(content: UpdateContent, { form, today }: UpdateSetting): Fault[] {
  const faults: Fault[] = []
  const { phase, onHold, result, expected } = content
  if (!phase && form !== 'contribution') faults.push(fault('/phase', 'required'))
  if (phase === 'on-hold') {
    faults.push(...required('/onHold/reason', onHold?.reason, longest.reason))
    if (!onHold || !isDay(onHold.reviewOn)) faults.push(fault('/onHold/reviewOn', 'not-a-day'))
    else if (form !== 'unchanged' && onHold.reviewOn <= today) faults.push(fault('/onHold/reviewOn', 'not-in-the-future', today))
  } else if (onHold) faults.push(fault('/onHold', 'not-allowed-here'))
  if (phase === 'completed') {
    if (!result) faults.push(fault('/result/value', 'required'))
    else if (result.value !== 'as-planned') faults.push(...required('/result/explanation', result.explanation, longest.reason))
    else faults.push(...tooLong('/result/explanation', result.explanation, longest.reason))
  } else if (result) faults.push(fault('/result', 'not-allowed-here'))
  if (expected && !isWellFormed(expected)) faults.push(fault('/expected', 'not-a-period'))
  return faults
}

function outlookFaults({ phase, outlook, motive }: UpdateContent, { form }: UpdateSetting): Fault[] {
  const delivered = phase === 'completed' || phase === 'embedded'
  if (delivered) return outlook ? [fault('/outlook', 'not-allowed-here')] : []
  if (!outlook) return form === 'contribution' ? [] : [fault('/outlook', 'required')]
  return outlook === 'on-track' ? tooLong('/motive', motive, longest.motive) : required('/motive', motive, longest.motive)
}

function textFaults(content: UpdateContent, { form }: UpdateSetting): Fault[] {
  const { happened, next, notes } = content
  const faults: Fault[] = []
  if (form === 'unchanged') {
    if (happened) faults.push(fault('/happened', 'not-allowed-here'))
    if (next) faults.push(fault('/next', 'not-allowed-here'))
  } else faults.push(...required('/happened/nl', happened?.nl, longest.happened))
  faults.push(...tooLong('/happened/en', happened?.en, longest.happened))
  if (next) faults.push(...required('/next/nl', next.nl, longest.next), ...tooLong('/next/en', next.en, longest.next))
  for (const audience of ['organisation', 'coordinator', 'taskforce'] as const)
    faults.push(...tooLong(`/notes/${audience}`, notes?.[audience], longest.note))
  return faults
}

function countFaults({ count }: UpdateContent): Fault[] {
  if (!count) return []
  const faults: Fault[] = []
  if (!Number.isInteger(count.done) || count.done < 0) faults.push(fault('/count/done', 'not-positive'))
  if (!Number.isInteger(count.of) || count.of < 1) faults.push(fault('/count/of', 'not-positive'))
  else if (count.done > count.of) faults.push(fault('/count/done', 'more-than-total', count.of))
  faults.push(...required('/count/unit', count.unit, longest.label), ...tooLong('/count/source', count.source, longest.label))
  if (count.on !== undefined && !isDay(count.on)) faults.push(fault('/count/on', 'not-a-day'))
  return faults
}

function proofFaults({ proof = [] }: UpdateContent): Fault[] {
  const faults: Fault[] = proof.length > mostProof ? [fault('/proof', 'too-long', mostProof)] : []
  proof.forEach((link, index) => {
    faults.push(...required(`/proof/${index}/label`, link.label, longest.label))
    if (!isWebLink(link.url)) faults.push(fault(`/proof/${index}/url`, 'not-a-link'))
    else faults.push(...tooLong(`/proof/${index}/url`, link.url, longest.url))
  })
  return faults
}

/** Whether the text is an absolute http or https address without credentials (DESIGN law 16). */
export function isWebLink(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}

function onBehalfFaults({ onBehalf, today }: UpdateSetting): Fault[] {
  if (!onBehalf) return []
  const faults = required('/onBehalf/source', onBehalf.source, longest.label)
  if (!isDay(onBehalf.received)) faults.push(fault('/onBehalf/received', 'not-a-day'))
  else if (onBehalf.received > today) faults.push(fault('/onBehalf/received', 'in-the-future', today))
  return faults
}
