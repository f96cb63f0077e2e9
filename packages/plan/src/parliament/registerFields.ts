import { dayOf, isDay, type Day } from '../day.ts'
import type { Fault } from '../fault.ts'

/** The letters that the register names with a promise. */
export interface Letters {
  /** Their numbers, as printed. */
  readonly reference: string
  /** The day of the last one, where all of them have one. */
  readonly on?: Day
}

type Row = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text with something in it. */
export function textAt(row: Row, field: string): string | undefined {
  const value = row[field]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** What the register hands over expanded: one thing or a list of things. */
export function recordsIn(value: unknown): readonly Row[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => isRecord(one))
}

/** The day that a moment is in Amsterdam; without a zone the register means its own. Nothing for what is no moment. */
export function dayFrom(value: string): Day | undefined {
  if (isDay(value)) return value
  const [, day, , , zone] = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(value) ?? []
  if (day === undefined || !isDay(day)) return undefined
  if (zone === undefined) return day
  return Number.isNaN(Date.parse(value)) ? undefined : dayOf(value)
}

/** A number, a list of numbers, or the letters themselves as documents with a number and a day. */
export function lettersIn(value: unknown): { readonly value?: Letters; readonly fault?: Pick<Fault, 'code'> } {
  if (value === undefined || value === null || value === '') return {}
  const letters = (Array.isArray(value) ? value : [value]).map(letterIn)
  const read = letters.filter((letter) => letter !== undefined)
  if (read.length < letters.length) return { fault: { code: 'invalid' } }
  if (read.length === 0) return {}
  const reference = read.map((letter) => letter.reference).join(', ')
  const days = read.flatMap(({ on }) => on ?? [])
  const last = days.length === read.length ? days.toSorted().at(-1) : undefined
  return { value: { reference, ...(last && { on: last }) } }
}

function letterIn(value: unknown): Letters | undefined {
  if (typeof value === 'string' && value.trim() !== '') return { reference: value.trim() }
  if (!isRecord(value)) return undefined
  const reference = textAt(value, 'DocumentNummer') ?? textAt(value, 'Nummer')
  const day = dayFrom(textAt(value, 'Datum') ?? '')
  return reference ? { reference, ...(day && { on: day }) } : undefined
}

/** Members and parliamentary groups to whom it was promised, where the register is handed over with them. */
export function askedByIn(rows: readonly Row[]): string | undefined {
  const names = rows.flatMap((row) => {
    const [person] = recordsIn(row['Persoon'])
    const [group] = recordsIn(row['Fractie'])
    const name = person && ['Initialen', 'Tussenvoegsel', 'Achternaam'].flatMap((field) => textAt(person, field) ?? []).join(' ')
    const short = group && (textAt(group, 'Afkorting') ?? textAt(group, 'NaamNL'))
    return name && short ? [`${name} (${short})`] : [name || short || []].flat()
  })
  return names.length > 0 ? names.join(', ') : undefined
}

/** The activity in which it was promised: its subject where that is handed over, else its number. */
export function debateIn(row: Row): string | undefined {
  const [activity] = recordsIn(row['Activiteit'])
  const number = textAt(row, 'ActiviteitNummer')
  const subject = activity && ['Soort', 'Onderwerp'].flatMap((field) => textAt(activity, field) ?? []).join(': ')
  if (subject) return number ? `${subject} (${number})` : subject
  return number && `Activiteit ${number}`
}
