export * from './accountStore.ts'
export * from './amendment.ts'
export * from './attentionPointStore.ts'
export * from './auditStore.ts'
export * from './draftStore.ts'
export * from './outcome.ts'
export * from './planStore.ts'
export * from './reviewStore.ts'
export * from './searchStore.ts'
export * from './stateStore.ts'
export * from './store.ts'
export * from './translationStore.ts'
export * from './updateStore.ts'
export { openSqliteStore, type SqliteStoreOptions } from './sqlite/openSqliteStore.ts'
export { StoreFileError, storeFileProblems, type StoreFileProblem } from './sqlite/storeFileError.ts'
export {
  restoreSqlite,
  type RestoreOptions,
  type RestoreOutcome,
  type RestoreRefusal,
} from './sqlite/audit/restoreSqlite.ts'
