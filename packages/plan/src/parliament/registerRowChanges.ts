import type { ActionEntry, Fulfilment } from '../action.ts'
import { sameValue } from '../amending/changedFields.ts'
import { fault, longestInPlan } from '../amending/setting.ts'
import type { Day } from '../day.ts'
import type { ImpreciseDate } from '../period.ts'
import type { Text } from '../source.ts'
import { added, entryOf, freeCode, heldFrom } from './addItem.ts'
import { withDue } from './changeItem.ts'
import type { ImportedRow, RegisterChange, RegisterRequest, RegisterSetting, RowChange, RowRemark, WorkedRow } from './importedRegister.ts'
import { isParliamentary, parliamentaryStateOf, type ParliamentaryEntry } from './parliamentState.ts'
import type { RegisterRow } from './readRegister.ts'

export const taken: Text = { nl: 'Overgenomen uit het register van de Tweede Kamer', en: 'Taken over from the register of the House of Representatives' }
const otherDate: Text = { nl: 'Het register van de Tweede Kamer noemt een andere datum', en: 'The register of the House of Representatives names another date' }

/** A promise that is here already. */
export function changedItem(index: number, read: RegisterRow, item: ParliamentaryEntry, { registerDay }: RegisterRequest, setting: RegisterSetting): WorkedRow {
  const state = parliamentaryStateOf(item.parliament, setting.today)
  const due: ImpreciseDate | undefined = read.due ? { precision: 'day', value: read.due } : undefined
  const closes = !read.deleted && (read.extent === 'fully' ? state !== 'fulfilled' : read.extent === 'partly' && state === 'open')
  // The date of what is closed says nothing any more.
  const moves = due !== undefined && read.extent !== 'fully' && state !== 'fulfilled' && !sameValue(due, item.due)
  const wanted: RowChange[] = [...(moves ? ['rescheduled' as const] : []), ...(closes ? [fulfilled(read)] : [])]
  const held = wanted.length > 0 && isAmendedSince(item.code, registerDay, setting)
  const remarks: RowRemark[] = [
    ...(held ? ['amended-since' as const] : []),
    ...(read.deleted ? ['deleted-there' as const] : remarksOf(read)),
    ...(!read.deleted && state === 'fulfilled' && read.extent !== 'fully' ? ['open-there' as const] : []),
    ...(!read.deleted && read.ministry !== item.responsible.ministry ? ['other-ministry' as const] : []),
  ]
  const row: ImportedRow = {
    row: index,
    number: read.number,
    item: item.code,
    title: item.title,
    changes: held ? [] : wanted,
    remarks,
    ...(moves && { due, ...(item.due && { earlierDue: item.due }) }),
    ...(closes && read.letters && { letter: read.letters.reference }),
    faulty: false,
  }
  if (held) return { row, changes: [], faults: [] }
  const moved = moves ? withDue(item, due) : item
  return {
    row,
    faults: [],
    changes: [
      ...(moves ? [changeOf(moved, 'rescheduled', registerDay, otherDate)] : []),
      ...(closes ? [changeOf(withLetters(moved, read, registerDay), 'fulfilled', registerDay, statusReason(read))] : []),
    ],
  }
}

/** After the register's day somebody knew more than the register. */
function isAmendedSince(item: string, registerDay: Day, { versions, amendedOn }: RegisterSetting): boolean {
  const last = versions(item).at(-1)?.effective ?? ''
  return last > registerDay || (amendedOn(item) ?? '') > registerDay
}

/** A promise that is not here yet. */
export function newItem(index: number, read: RegisterRow, at: string, given: Set<string>, request: RegisterRequest, setting: RegisterSetting): WorkedRow {
  const { number, text, due, made, askedBy, debate } = read
  if (read.deleted) {
    return { row: { row: index, number, changes: [], remarks: ['deleted-there'], faulty: false }, changes: [], faults: [] }
  }
  const member = memberFor(read, request, setting)
  const faults = [
    ...(member ? [] : [fault(`${at}/Functie`, 'required')]),
    ...((text?.length ?? 0) > longestInPlan.summary ? [fault(`${at}/Tekst`, 'too-long', longestInPlan.summary)] : []),
    ...(made && made > setting.today ? [fault(`${at}/Aanmaakdatum`, 'in-the-future', setting.today)] : []),
  ]
  if (!member || faults.length > 0) return { row: { row: index, number, changes: [], remarks: [], faulty: true }, changes: [], faults }
  const code = freeCode('commitment', number, setting, given)
  given.add(code)
  const date: ImpreciseDate | undefined = due ? { precision: 'day', value: due } : undefined
  const said: ImpreciseDate | undefined = made ? { precision: 'day', value: made } : undefined
  const entry = entryOf(
    {
      code,
      kind: 'commitment',
      title: text ? { nl: beginningOf(text), en: '' } : { nl: `Toezegging ${number}`, en: `Commitment ${number}` },
      summary: text ? { nl: text, en: '' } : withoutText,
      ministry: read.ministry,
      member,
      basis: read.member ? 'explicit' : 'implied',
      ...(date && { due: date }),
      parliament: {
        chamber: 'tweede-kamer',
        number,
        ...(askedBy && { askedBy }),
        ...(debate && { debate: { nl: debate, en: '' } }),
        ...(said && { made: said }),
        fulfilments: [],
      },
    },
    setting,
  )
  const from = said ? heldFrom(said, setting) : request.registerDay
  const closes = read.extent !== 'open'
  return {
    row: {
      row: index,
      number,
      item: code,
      title: entry.title,
      changes: ['new', ...(closes ? [fulfilled(read)] : [])],
      remarks: [...(text ? [] : ['without-text' as const]), ...(read.member ? [] : ['member-implied' as const]), ...remarksOf(read)],
      ...(date && { due: date }),
      ...(closes && read.letters && { letter: read.letters.reference }),
      faulty: false,
    },
    faults,
    changes: [
      { ...added(entry, from), reason: taken },
      // Two wordings: on the days before the register's it was not yet known to be closed.
      ...(closes && isParliamentary(entry) ? [changeOf(withLetters(entry, read, request.registerDay), 'fulfilled', laterOf(from, request.registerDay), statusReason(read))] : []),
    ],
  }
}

const withoutText: Text = {
  nl: 'De tekst van deze toezegging stond niet in het aangeleverde register.',
  en: 'The text of this commitment was not in the register that was handed in.',
}

/** The office named in the row; else the only one of the ministry, else the one chosen for such rows. */
function memberFor({ member, ministry }: RegisterRow, request: RegisterRequest, { plan }: RegisterSetting): string | undefined {
  if (member) return member
  const offices = [...plan.members.values()].filter((one) => one.ministry === ministry).map(({ code }) => code)
  return offices.length === 1 ? offices[0] : offices.find((code) => code === request.member)
}

const fulfilled = ({ extent }: RegisterRow): RowChange => (extent === 'fully' ? 'fulfilled' : 'partly-fulfilled')

/** A letter with a promise that is still open is no fulfilment: the register itself says that it is open. */
function remarksOf({ extent, letters }: RegisterRow): RowRemark[] {
  return extent === 'open' && letters ? ['letter-not-counted'] : []
}

/** A letter of a later day than the register's cannot have closed it: then the day is left out, and the register's counts. */
function withLetters(item: ParliamentaryEntry, { extent, letters, status }: RegisterRow, registerDay: Day): ParliamentaryEntry {
  const on = letters?.on !== undefined && letters.on <= registerDay ? letters.on : undefined
  const fulfilment: Fulfilment = {
    ...(letters && { reference: letters.reference }),
    ...(on !== undefined && { date: { precision: 'day', value: on } }),
    extent: extent === 'fully' ? 'fully' : 'partly',
    ...(!letters && {
      note: {
        nl: `Volgens het register van de Tweede Kamer: ${status}. Het register noemt geen brief.`,
        en: `According to the register of the House of Representatives: ${status}. The register names no letter.`,
      },
    }),
  }
  return { ...item, parliament: { ...item.parliament, fulfilments: [...item.parliament.fulfilments, fulfilment] } }
}

function statusReason({ status }: RegisterRow): Text {
  return { nl: `Status in het register van de Tweede Kamer: ${status}`, en: `Status in the register of the House of Representatives: ${status}` }
}

function changeOf(after: ActionEntry, kind: 'rescheduled' | 'fulfilled', effective: Day, reason: Text): RegisterChange {
  return { subjectType: 'action', subject: after.code, kind, effective, after, reason }
}

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)

/** The beginning of the text as a title, cut between words. */
function beginningOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  if (line.length <= longestTitle) return line
  const cut = line.lastIndexOf(' ', longestTitle)
  return `${line.slice(0, cut > 0 ? cut : longestTitle)}…`
}
const longestTitle = 110
