import type { Instant, OrganisationRole, ProgrammeRole } from '@actielijn/plan'
import type { Outcome } from './outcome.ts'

export type Grant =
  | { readonly scope: 'programme'; readonly programme: string; readonly role: ProgrammeRole }
  | { readonly scope: 'organisation'; readonly organisation: string; readonly role: OrganisationRole }
  | { readonly scope: 'ministry'; readonly ministry: string; readonly role: 'departmental-coordinator' }
  | { readonly scope: 'system'; readonly role: 'admin' }

export interface Account {
  readonly id: string
  /** What one signs in with, compared without regard to case; an e-mail address or a short name. */
  readonly name: string
  /** Shown to colleagues, e.g. "Redactie Inspectie SZW". */
  readonly displayName: string
  readonly grants: readonly Grant[]
  readonly disabled: boolean
  /** The password was set by somebody else and must be changed first. */
  readonly mustChangePassword: boolean
  readonly createdAt: Instant
}

export interface Session {
  readonly account: Account
  readonly openedAt: Instant
  readonly lastSeenAt: Instant
}

/** How long a session lives, in milliseconds. */
export interface SessionLimits {
  readonly idle: number
  readonly absolute: number
}

export interface AccountStore {
  createAccount(account: {
    readonly name: string
    readonly displayName: string
    readonly passwordHash: string
    readonly mustChangePassword: boolean
    readonly grants: readonly Grant[]
    readonly by: string
  }): Promise<Outcome<Account, 'name-taken'>>
  accounts(): Promise<readonly Account[]>
  accountById(id: string): Promise<Account | undefined>
  /** Names to show for account ids; unknown ids are left out. */
  displayNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** For signing in: the account with its hash. */
  credentials(name: string): Promise<{ readonly account: Account; readonly passwordHash: string } | undefined>
  /** Replaces the hash and ends every session of the account. */
  changePassword(account: string, passwordHash: string, mustChange: boolean, by: string): Promise<void>
  /** Ends every session of the account. */
  disableAccount(account: string, by: string): Promise<void>
  /** Lets a disabled account sign in again, with a one-time password: who knew the old one is not let back in. */
  enableAccount(account: string, passwordHash: string, by: string): Promise<void>
  /** Replaces all grants and ends every session of the account. */
  setGrants(account: string, grants: readonly Grant[], by: string): Promise<void>
  /** `tokenHash` is the SHA-256 of the cookie's token; the token itself is never kept. */
  openSession(account: string, tokenHash: string): Promise<void>
  /** The session if it is alive and its account not disabled; moves `lastSeenAt` (at most once a minute). */
  session(tokenHash: string, limits: SessionLimits): Promise<Session | undefined>
  closeSession(tokenHash: string): Promise<void>
}
