import type { AccountStore } from './accountStore.ts'
import type { AttentionPointStore } from './attentionPointStore.ts'
import type { AuditStore } from './auditStore.ts'
import type { DraftStore } from './draftStore.ts'
import type { PlanStore } from './planStore.ts'
import type { ReviewStore } from './reviewStore.ts'
import type { SearchStore } from './searchStore.ts'
import type { StateStore } from './stateStore.ts'
import type { TranslationStore } from './translationStore.ts'
import type { UpdateStore } from './updateStore.ts'

/**
 * Everything the product keeps, as whole operations (DESIGN laws 1–6). A write is one operation in one
 * transaction, audit event included; what it refuses it returns. Two implementations pass one conformance suite.
 */
export interface Store
  extends PlanStore,
    UpdateStore,
    ReviewStore,
    TranslationStore,
    AttentionPointStore,
    StateStore,
    SearchStore,
    DraftStore,
    AccountStore,
    AuditStore {
  /** Ends all work and releases the file; the store is unusable afterwards. */
  close(): Promise<void>
}
