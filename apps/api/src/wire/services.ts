import type { Instant } from '@actielijn/plan'
import type { SessionLimits, Store } from '@actielijn/store'
import type { Logger } from 'pino'

/** Hashes passwords; slow on purpose. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** With no hash (unknown name) it takes as long and is false. */
  verify(hash: string | undefined, password: string): Promise<boolean>
}

/** What operations work with; composed once. Clock and randomness come in here and nowhere else. */
export interface Services {
  readonly store: Store
  readonly now: () => Instant
  readonly newToken: () => string
  readonly passwords: Passwords
  readonly log: Logger
  readonly demonstration: boolean
  readonly version: string
  /** Differs between any two builds of the program: answers of an older one are never taken for ours. */
  readonly build: string
  readonly sessionLimits: SessionLimits
  /** Checks every answer against the contract, and fails where it differs. For tests. */
  readonly checkAnswers: boolean
}
