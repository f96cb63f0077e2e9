import type { Store } from '../store.ts'
import { prepareChangeAccounts } from './accounts/changeAccounts.ts'
import { prepareReadAccounts } from './accounts/readAccounts.ts'
import { prepareSessions } from './accounts/sessions.ts'
import { prepareAuditEvents } from './audit/auditEvents.ts'
import { connect, type SqliteStoreOptions } from './connection.ts'
import { prepareVersions } from './dataVersion.ts'
import { prepareDrafts } from './drafts.ts'
import { prepareTransaction, prepareWrite } from './history/writing.ts'
import { prepareAmendments } from './plan/amendments.ts'
import { preparePlanReader } from './plan/readPlan.ts'
import { prepareDecide } from './review/decide.ts'
import { prepareRelease } from './review/release.ts'
import { prepareProjections } from './states/projections.ts'
import { prepareReadStates } from './states/readStates.ts'
import { prepareReadUpdates } from './updates/readUpdates.ts'
import { prepareRecordUpdates } from './updates/recordUpdates.ts'

export type { SqliteStoreOptions } from './connection.ts'

/**
 * Opens (makes, migrates) the file and prepares every operation on it once.
 * Throws a `StoreFileError` when the file cannot serve; the caller closes the store.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const connection = connect(options)
  const { sqlite } = connection
  const plans = preparePlanReader(connection)
  const versions = prepareVersions(connection)
  const after = { written: versions.forget, undone: plans.forget }
  const write = prepareWrite(connection, after)
  const transaction = prepareTransaction(connection, after)
  const projections = prepareProjections(connection)
  const drafts = prepareDrafts(connection, transaction, versions)
  const sequenceAt = sqlite
    .prepare<[string], number>('SELECT sequence FROM audit_events WHERE at <= ? ORDER BY at DESC, sequence DESC LIMIT 1')
    .pluck()
  const { drop: dropDraft, ...draftStore } = drafts

  return {
    programmes: async () => plans.programmes(),
    plan: async (programme, moment) => plans.plan(programme, moment),
    currentPlan: async (programme) => plans.currentPlan(programme),
    sequenceAt: async (instant) => sequenceAt.get(instant) ?? 0,
    dataVersion: async () => versions.current(),
    ...prepareAmendments(connection, write, () => {}),
    ...prepareReadUpdates(connection),
    ...prepareRecordUpdates(connection, write, plans, ({ programme, author }, update, at) => {
      projections.recorded(programme, { update }, at)
      dropDraft(update.action, update.organisation, author)
    }),
    ...prepareDecide(connection, write, projections.decided),
    ...prepareRelease(connection, write, projections.released),
    ...prepareReadStates(connection, plans),
    ...prepareReadAccounts(connection),
    ...prepareChangeAccounts(connection, write, versions),
    ...prepareSessions(connection),
    ...draftStore,
    settleEmbargoes: async () => {},
    rebuildProjections: async () => {},
    checkProjections: async () => [],
    ...prepareAuditEvents(connection),
    search: async () => [],
    verify: async () => {
      throw new Error('not built yet')
    },
    backup: async () => {},
    close: async () => {
      sqlite.close()
    },
  }
}
