import { shortestPassword } from '@actielijn/contract'
import { faultsOf, isProblem } from '../api/problem.ts'
import type { MessageId } from '../ui/words.tsx'

export interface Passwords {
  current: string
  next: string
  repeat: string
}

export type PasswordFaults = Partial<Record<keyof Passwords, MessageId>>

/** What can be said without asking the server: length (the contract's) and whether both are the same. */
export function faultsIn({ current, next, repeat }: Passwords): PasswordFaults {
  const faults: PasswordFaults = {}
  if (current === '') faults.current = 'password.fault-current'
  if (next.length < shortestPassword) faults.next = 'password.fault-short'
  else if (next === current) faults.next = 'password.fault-same'
  if (next !== repeat) faults.repeat = 'password.fault-repeat'
  return faults
}

/** What the server said about either field. */
export function refusedFields(error: unknown): { current?: string | undefined; next?: string | undefined } {
  if (isProblem(error, 'sign-in-failed')) return { current: error.problem.detail ?? error.problem.title }
  const faults = faultsOf(error)
  return { current: faults.get('/current'), next: faults.get('/next') }
}
