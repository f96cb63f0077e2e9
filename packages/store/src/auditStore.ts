import type { Instant } from '@actielijn/plan'

export interface AuditEvent {
  readonly sequence: number
  readonly at: Instant
  readonly kind: string
  readonly actor: string
  readonly hash: string
}

export type VerifyReport =
  | { readonly sound: true; readonly events: number; readonly head: string; readonly rows: number }
  | {
      readonly sound: false
      /** Sequence of the first event that does not hold. */
      readonly event: number
      /** Table and key of the first row that does not hold, when a row is to blame. */
      readonly table?: string
      readonly key?: string
      readonly problem: 'row-changed' | 'row-missing' | 'row-unattested' | 'event-changed' | 'chain-broken' | 'head-not-found' | 'projection-differs'
    }

export interface AuditStore {
  /** Recomputes the whole chain and every row it attests (DESIGN law 5); with `head`, that event must be in it. */
  verify(head?: string): Promise<VerifyReport>
  auditEvents(page: { readonly after?: number; readonly limit: number }): Promise<readonly AuditEvent[]>
  /** Writes a consistent copy while others go on working; throws when there is a file of that name already. */
  backup(file: string): Promise<void>
}
