import type { Fault, FaultCode } from '@actielijn/plan'
import { faultCodes } from '@actielijn/plan'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/**
 * Every fault that the contract finds, by JSON pointer (RFC 6901).
 * @param base what pointers begin with: nothing for the body, `#/query` for the query
 */
export function faultsOf(error: z.ZodError, base: '' | '#/query'): Fault[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointerTo(base, [...issue.path, key]), code: 'unknown' as const }))
      : [faultOf(issue, pointerTo(base, issue.path))],
  )
}

function pointerTo(base: string, path: readonly PropertyKey[]): string {
  return base + path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function faultOf(issue: Issue, pointer: string): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return { pointer, code: issue.input === undefined ? 'required' : 'invalid' }
    case 'too_big':
      return { pointer, code: 'too-long', limit: Number(issue.maximum) }
    case 'too_small':
      return { pointer, code: issue.origin === 'string' || issue.origin === 'array' ? 'required' : 'not-positive' }
    case 'custom':
      return { pointer, code: codeOf(issue.params?.['code']) }
    default:
      return { pointer, code: 'invalid' }
  }
}

function codeOf(code: unknown): FaultCode {
  return faultCodes.find((known) => known === code) ?? 'invalid'
}

/** The same faults with their pointers below another place, e.g. a content's faults in the whole body. */
export function below(base: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, pointer: base + fault.pointer }))
}
