import type { Fulfilment } from '../action.ts'
import type { Day } from '../day.ts'
import type { Fault } from '../fault.ts'
import type { MemberEntry, OrganisationEntry } from '../organisation.ts'
import { askedByIn, dayFrom, debateIn, isRecord, lettersIn, recordsIn, textAt, type Letters } from './registerFields.ts'

/** One promise as the chamber's register has it, read without guessing. */
export interface RegisterRow {
  readonly number: string
  /** `open`: nothing was done for it yet, as far as the register knows. */
  readonly extent: Fulfilment['extent'] | 'open'
  /** The status as printed. */
  readonly status: string
  readonly due?: Day
  readonly letters?: Letters
  readonly ministry: string
  /** The member of government, where the register names an office that the plan knows. */
  readonly member?: string
  readonly text?: string
  readonly made?: Day
  readonly askedBy?: string
  readonly debate?: string
  /** The register took the row back. */
  readonly deleted: boolean
}

export interface ReadRegister {
  /** By row; nothing where the row has a fault. */
  readonly rows: readonly (RegisterRow | undefined)[]
  /** Numbers as far as they could be read, also of rows with a fault. */
  readonly numbers: readonly (string | undefined)[]
  /** Pointers into what was handed in: `/3/Status`, or `/value/3/Status` where it was wrapped. */
  readonly faults: readonly Fault[]
}

interface Known {
  readonly organisations: ReadonlyMap<string, OrganisationEntry>
  readonly members: ReadonlyMap<string, MemberEntry>
}

/** The most promises that are taken in at once. */
export const mostRows = 1000

/**
 * Reads the public register of the Tweede Kamer (open data, entity `Toezegging`): a list, or an object with the list in
 * `value`. Fields that are not needed are passed over. An unknown status, ministry or office is a fault of that row.
 */
export function readRegister(register: unknown, known: Known): ReadRegister {
  const wrapped = isRecord(register) && Array.isArray(register['value'])
  const list: unknown = wrapped ? register['value'] : register
  const at = wrapped ? '/value' : ''
  const none = { rows: [], numbers: [] }
  if (!Array.isArray(list)) return { ...none, faults: [{ pointer: '', code: 'invalid' }] }
  if (list.length === 0) return { ...none, faults: [{ pointer: at, code: 'required' }] }
  if (list.length > mostRows) return { ...none, faults: [{ pointer: at, code: 'too-long', limit: mostRows }] }
  const seen = new Set<string>()
  const read = list.map((row: unknown, index) => readRow(row, known, seen, `${at}/${index}`))
  return {
    rows: read.map(({ row }) => row),
    numbers: list.map((row: unknown) => (isRecord(row) ? textAt(row, 'Nummer') : undefined)),
    faults: read.flatMap(({ faults }) => faults),
  }
}

function readRow(
  row: unknown,
  known: Known,
  seen: Set<string>,
  at: string,
): { readonly row?: RegisterRow; readonly faults: readonly Fault[] } {
  if (!isRecord(row)) return { faults: [{ pointer: at, code: 'invalid' }] }
  const number = numberIn(row, seen)
  if (row['Verwijderd'] === true && number.value !== undefined) {
    return { faults: [], row: { number: number.value, extent: 'open', status: '', ministry: '', deleted: true } }
  }
  const ministry = ministryIn(row, known)
  const read = {
    Nummer: number,
    Status: statusIn(row),
    DatumNakoming: dayIn(row, 'DatumNakoming'),
    KamerbriefNakoming: lettersIn(row['KamerbriefNakoming']),
    Ministerie: ministry,
    Functie: officeIn(row, ministry.value, known),
    Aanmaakdatum: dayIn(row, 'Aanmaakdatum'),
  }
  const faults = Object.entries(read).flatMap(([field, { fault }]) => (fault ? [{ ...fault, pointer: `${at}/${field}` }] : []))
  if (faults.length > 0 || number.value === undefined || !read.Status.value || ministry.value === undefined) return { faults }
  const text = textAt(row, 'Tekst')
  const askedBy = askedByIn(recordsIn(row['ToegezegdAan']))
  const debate = debateIn(row)
  return {
    faults,
    row: {
      number: number.value,
      extent: read.Status.value,
      status: textAt(row, 'Status') ?? '',
      ...(read.DatumNakoming.value && { due: read.DatumNakoming.value }),
      ...(read.KamerbriefNakoming.value && { letters: read.KamerbriefNakoming.value }),
      ministry: ministry.value,
      ...(read.Functie.value && { member: read.Functie.value }),
      ...(text && { text }),
      ...(read.Aanmaakdatum.value && { made: read.Aanmaakdatum.value }),
      ...(askedBy && { askedBy }),
      ...(debate && { debate }),
      deleted: false,
    },
  }
}

/** A value, or what is wrong with it, or neither: it may be absent. */
interface Read<Value> {
  readonly value?: Value
  readonly fault?: Pick<Fault, 'code' | 'limit'>
}
type Row = Readonly<Record<string, unknown>>

function numberIn(row: Row, seen: Set<string>): Read<string> {
  const number = textAt(row, 'Nummer')
  if (number === undefined) return { fault: { code: row['Nummer'] === undefined || row['Nummer'] === '' ? 'required' : 'invalid' } }
  if (!/^[\w.-]{1,60}$/.test(number)) return { fault: { code: 'invalid' } }
  if (seen.has(number)) return { fault: { code: 'twice' } }
  seen.add(number)
  return { value: number }
}

/** The statuses that the register uses; "Voldaan" and "Afgedaan" both mean closed. */
const statuses: ReadonlyMap<string, RegisterRow['extent']> = new Map([
  ['openstaand', 'open'],
  ['open', 'open'],
  ['deels afgedaan', 'partly'],
  ['deels voldaan', 'partly'],
  ['voldaan', 'fully'],
  ['afgedaan', 'fully'],
])

function statusIn(row: Row): Read<RegisterRow['extent']> {
  const printed = textAt(row, 'Status')
  if (printed === undefined) return { fault: { code: 'required' } }
  const value = statuses.get(printed.toLowerCase())
  return value ? { value } : { fault: { code: 'unknown-value', limit: printed } }
}

/** How the register writes that there is no date. */
const noDay = '0001-01-01'

function dayIn(row: Row, field: string): Read<Day> {
  const value = row[field]
  if (value === undefined || value === null || value === '') return {}
  if (typeof value === 'string' && value.startsWith(noDay)) return {}
  const day = typeof value === 'string' ? dayFrom(value) : undefined
  return day === undefined ? { fault: { code: 'not-a-day' } } : { value: day }
}

const plain = (name: string) => name.trim().toLowerCase().replace(/^(het )?ministerie van /, '')

function ministryIn(row: Row, { organisations }: Known): Read<string> {
  const printed = textAt(row, 'Ministerie')
  if (printed === undefined) return { fault: { code: 'required' } }
  const found = [...organisations.values()].find(
    ({ type, name, abbreviation, aliases }) =>
      type === 'ministry' && [name.nl, abbreviation ?? name.nl, ...aliases].some((one) => plain(one) === plain(printed)),
  )
  return found ? { value: found.code } : { fault: { code: 'unknown-value', limit: printed } }
}

/** "Minister van …" of that ministry; names of persons are not kept. */
function officeIn(row: Row, ministry: string | undefined, { members }: Known): Read<string> {
  const printed = textAt(row, 'Functie')
  if (printed === undefined || ministry === undefined) return {}
  const found = [...members.values()].find((member) => member.ministry === ministry && member.title.nl.toLowerCase() === printed.toLowerCase())
  return found ? { value: found.code } : { fault: { code: 'unknown-value', limit: printed } }
}
