import { dayOf } from '@actielijn/plan'
import type { Store } from '../store.ts'
import { prepareChangeAccounts } from './accounts/changeAccounts.ts'
import { prepareReadAccounts } from './accounts/readAccounts.ts'
import { prepareSessions } from './accounts/sessions.ts'
import { prepareReviewDays } from './attention-points/reviewDayOperations.ts'
import { prepareSetAsides } from './attention-points/setAsideOperations.ts'
import { prepareAuditEvents } from './audit/auditEvents.ts'
import { prepareBackup } from './audit/backup.ts'
import { onSnapshot } from './audit/onSnapshot.ts'
import { prepareVerify } from './audit/verify.ts'
import { connect, type SqliteStoreOptions } from './connection.ts'
import { prepareVersions } from './dataVersion.ts'
import { prepareDrafts } from './drafts.ts'
import { prepareTransaction, prepareWrite } from './history/writing.ts'
import { prepareAmendments } from './plan/amendments.ts'
import { prepareListAmendments } from './plan/listAmendments.ts'
import { preparePlanOperations } from './plan/planOperations.ts'
import { preparePlanReader } from './plan/readPlan.ts'
import { prepareDecide } from './review/decide.ts'
import { prepareRelease } from './review/release.ts'
import { prepareSearch } from './search/search.ts'
import { prepareSearchIndex } from './search/searchIndex.ts'
import { checkProjections } from './states/checkProjections.ts'
import { prepareProjections } from './states/projections.ts'
import { prepareReadStates } from './states/readStates.ts'
import { prepareRebuild } from './states/rebuild.ts'
import { prepareSettle } from './states/settle.ts'
import { prepareTranslations } from './translations/translationOperations.ts'
import { prepareReadUpdates } from './updates/readUpdates.ts'
import { prepareRecordUpdates } from './updates/recordUpdates.ts'

export type { SqliteStoreOptions } from './connection.ts'

/**
 * Opens (makes, migrates) the file and prepares every operation on it once.
 * Throws a `StoreFileError` when the file cannot serve; the caller closes the store.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const connection = connect(options)
  const { sqlite, now } = connection
  const plans = preparePlanReader(connection)
  const versions = prepareVersions(connection)
  const projections = prepareProjections(connection)
  const search = prepareSearchIndex(connection, plans)
  const settle = prepareSettle(connection, versions, projections, search)
  const transaction = prepareTransaction(connection, {
    written: versions.forget,
    undone: () => {
      plans.forget()
      versions.forget()
    },
  })
  const write = prepareWrite(connection, transaction, settle)
  const { drop: dropDraft, ...drafts } = prepareDrafts(connection, transaction, versions)

  return {
    ...preparePlanOperations(connection, plans, versions),
    ...prepareAmendments(connection, write, (programme, amended, at) => {
      const today = dayOf(at)
      search.amended(
        programme,
        amended.filter(({ effective }) => effective <= today),
        at,
      )
      versions.settledThrough(today)
    }),
    ...prepareListAmendments(connection),
    ...prepareReadUpdates(connection),
    ...prepareRecordUpdates(connection, write, plans, ({ programme, author }, update, at) => {
      projections.recorded(programme, { update }, at)
      search.placed(programme, { update }, at)
      dropDraft(update.action, update.organisation, author)
    }),
    ...prepareDecide(connection, write, (programme, judged, at) => {
      projections.decided(programme, judged, at)
      search.placed(programme, judged, at)
    }),
    ...prepareRelease(connection, write, (programme, judged, at) => {
      projections.released(programme, judged, at)
      search.placed(programme, judged, at)
    }),
    ...prepareTranslations(connection, write),
    ...prepareSetAsides(connection, write),
    ...prepareReviewDays(connection, write, plans),
    ...prepareReadStates(connection, plans),
    settleEmbargoes: async () => {
      const { version, nextChange: next } = versions.loaded()
      if (next === undefined || next > now() || sqlite.readonly) return version
      transaction(() => settle(now()))
      return versions.current()
    },
    rebuildProjections: prepareRebuild(connection, transaction, { plans, projections, search, versions }),
    checkProjections: () =>
      onSnapshot(connection, (snapshot) => checkProjections(snapshot.sqlite, snapshot.settledAt)),
    ...prepareSearch(connection),
    ...drafts,
    ...prepareReadAccounts(connection),
    ...prepareChangeAccounts(connection, write, versions),
    ...prepareSessions(connection, versions),
    ...prepareAuditEvents(connection),
    ...prepareVerify(connection),
    ...prepareBackup(connection),
    close: async () => {
      sqlite.close()
    },
  }
}
