/** Everything that can be wrong with typed input; the screen translates the code (`contract` lists the problems). */
export const faultCodes = [
  'required',
  'not-allowed-here',
  'too-long',
  'too-short',
  'not-a-day',
  'in-the-future',
  'before-programme',
  'not-in-the-future',
  'not-a-link',
  'not-positive',
  'more-than-total',
  'not-a-period',
  'unknown',
  'not-right',
  'code-taken',
  'due-before-start',
  'nothing-changed',
  'too-few',
  'twice',
  'before-last-change',
  'not-in-force',
  'cannot-report',
  'still-linked',
  'already-fulfilled',
  'unknown-value',
  'has-due-date',
  'unreadable',
  'invalid',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One fault in one place. */
export interface Fault {
  /** JSON pointer (RFC 6901) into the input. */
  readonly pointer: string
  readonly code: FaultCode
  /** The limit that was passed, where the code has one: characters, or a day. */
  readonly limit?: number | string
}
