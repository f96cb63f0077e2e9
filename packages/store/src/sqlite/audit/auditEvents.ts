import type { AuditEvent, AuditStore } from '../../auditStore.ts'
import type { Connection } from '../connection.ts'

/** Prepares reading the audit chain, oldest first. */
export function prepareAuditEvents({ sqlite }: Connection): Pick<AuditStore, 'auditEvents'> {
  const page = sqlite.prepare<[number, number], AuditEvent>(
    'SELECT sequence, at, kind, actor, hash FROM audit_events WHERE sequence > ? ORDER BY sequence LIMIT ?',
  )
  return { auditEvents: async ({ after = 0, limit }) => page.all(after, limit) }
}
