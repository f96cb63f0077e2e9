import { fault } from '../amending/setting.ts'
import { isDay } from '../day.ts'
import type { Fault } from '../fault.ts'
import { firstDay } from '../period.ts'
import { registerChanges } from './addItem.ts'
import { registerSourceOf, type ImportedRegister, type RegisterRequest, type RegisterSetting, type WorkedRow } from './importedRegister.ts'
import { isParliamentary } from './parliamentState.ts'
import { readRegister } from './readRegister.ts'
import { isRecord } from './registerFields.ts'
import { changedItem, newItem, taken } from './registerRowChanges.ts'

/**
 * Works out row by row what the register would change. Rows are matched by number alone. What somebody amended here
 * after the register's day is told and left alone; what the register does not say (no date, still open) takes nothing
 * away from what is known here.
 */
export function importRegister(request: RegisterRequest, setting: RegisterSetting): ImportedRegister {
  const { plan } = setting
  const { rows, numbers, faults } = readRegister(request.register, plan)
  const byNumber = new Map(
    [...plan.actions.values()].flatMap((entry) =>
      isParliamentary(entry) && entry.parliament.chamber === 'tweede-kamer' && entry.parliament.number !== undefined
        ? [[entry.parliament.number, entry] as const]
        : [],
    ),
  )
  const at = isRecord(request.register) ? '/register/value' : '/register'
  const given = new Set<string>()
  const worked = numbers.map((number, row): WorkedRow => {
    const read = rows[row]
    if (!read) return { row: { row, ...(number && { number }), changes: [], remarks: [], faulty: true }, changes: [], faults: [] }
    const item = byNumber.get(read.number)
    return item ? changedItem(row, read, item, request, setting) : newItem(row, read, `${at}/${row}`, given, request, setting)
  })
  const all = [
    ...registerDayFaults(request, setting),
    ...faults.map((one) => ({ ...one, pointer: `/register${one.pointer}` })),
    ...worked.flatMap((one) => one.faults),
  ]
  const changes = worked.flatMap((one) => one.changes)
  const first = changes.some(({ kind }) => kind === 'added') ? registerChanges(setting).map((change) => ({ ...change, reason: taken })) : []
  return {
    rows: worked.map((one) => one.row),
    faults: all,
    changes: all.length > 0 ? [] : [...changes, ...first],
    source: registerSourceOf(request.registerDay),
  }
}

function registerDayFaults({ registerDay, member }: RegisterRequest, { plan, today }: RegisterSetting): Fault[] {
  const since = firstDay(plan.programme.published)
  const unknown = member && !plan.members.has(member) ? [fault('/member', 'unknown')] : []
  if (!isDay(registerDay)) return [fault('/registerDay', registerDay.trim() === '' ? 'required' : 'not-a-day'), ...unknown]
  if (registerDay > today) return [fault('/registerDay', 'in-the-future', today), ...unknown]
  return registerDay < since ? [fault('/registerDay', 'before-programme', since), ...unknown] : unknown
}
