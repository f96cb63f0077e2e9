import { faultText } from '@actielijn/contract'
import { checkUpdate, firstDay, type Fault, type UpdateForm } from '@actielijn/plan'
import { currentLanguage } from '../api/language.ts'
import type { Plan } from '../api/plan.tsx'
import { contentOf } from './typedReport.ts'
import type { Working } from './working.ts'

/** What is wrong in which field: id of the control to sentence. */
export type FieldFaults = ReadonlyMap<string, string>

export const noFaults: FieldFaults = new Map()

/** `/content/happened/nl` and `/happened/nl` are the control `happened-nl`. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^\/content\//, '/').slice(1).replaceAll('/', '-')
}

/** The server's own check, done before sending so that nobody waits for it; the server decides. */
export function faultsBeforeSending(working: Working, form: UpdateForm, plan: Plan, today: string): FieldFaults {
  const found = checkUpdate(contentOf(working.typed), {
    form,
    today,
    since: firstDay(plan.programme.published),
    ...(working.onBehalf && { onBehalf: working.onBehalf }),
  })
  return firstOfEach(found)
}

function firstOfEach(found: readonly Fault[]): FieldFaults {
  const faults = new Map<string, string>()
  for (const { pointer, code, limit } of found) {
    const field = fieldOf(pointer)
    if (!faults.has(field)) faults.set(field, faultText(code, currentLanguage(), limit))
  }
  return faults
}

/** The same for what the server found. */
export function fieldFaults(byPointer: ReadonlyMap<string, string>): FieldFaults {
  return new Map([...byPointer].map(([pointer, text]) => [fieldOf(pointer), text]))
}
