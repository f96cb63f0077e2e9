import { and, desc, eq, sql } from 'drizzle-orm'
import type { Draft, DraftStore } from '../draftStore.ts'
import type { Connection } from './connection.ts'
import type { Versions } from './dataVersion.ts'
import type { Transaction } from './history/writing.ts'
import { drafts } from './schema/drafts.ts'

type Row = typeof drafts.$inferSelect

export interface Drafts extends DraftStore {
  /** Inside a write that sends it in: the draft has served. */
  readonly drop: (action: string, organisation: string, account: string) => void
}

/** Prepares keeping what somebody is typing. */
export function prepareDrafts(
  { drizzle, now }: Connection,
  transaction: Transaction,
  versions: Versions,
): Drafts {
  const isDraft = and(
    eq(drafts.action, sql.placeholder('action')),
    eq(drafts.organisation, sql.placeholder('organisation')),
    eq(drafts.account, sql.placeholder('account')),
  )
  const save = drizzle
    .insert(drafts)
    .values({
      action: sql.placeholder('action'),
      organisation: sql.placeholder('organisation'),
      account: sql.placeholder('account'),
      body: sql.placeholder('body'),
      savedAt: sql.placeholder('savedAt'),
    })
    .onConflictDoUpdate({
      target: [drafts.action, drafts.organisation, drafts.account],
      set: { body: sql`excluded.body`, savedAt: sql`excluded.saved_at` },
    })
    .prepare()
  const one = drizzle.select().from(drafts).where(isDraft).prepare()
  const ofAccount = drizzle
    .select()
    .from(drafts)
    .where(eq(drafts.account, sql.placeholder('account')))
    .orderBy(desc(drafts.savedAt))
    .prepare()
  const remove = drizzle.delete(drafts).where(isDraft).prepare()
  const drop: Drafts['drop'] = (action, organisation, account) => {
    if (remove.run({ action, organisation, account }).changes > 0) versions.bumpDrafts()
  }

  return {
    saveDraft: async ({ action, organisation, account, ...body }) => {
      const row = { action, organisation, account, body, savedAt: now() }
      transaction(() => {
        save.run(row)
        versions.bumpDrafts()
      })
      return draftOf(row)
    },
    draft: async (action, organisation, account) => {
      const row = one.get({ action, organisation, account })
      return row && draftOf(row)
    },
    draftsOf: async (account) => ofAccount.all({ account }).map(draftOf),
    discardDraft: async (action, organisation, account) =>
      transaction(() => drop(action, organisation, account)),
    drop,
  }
}

function draftOf({ body, ...row }: Row): Draft {
  return { ...row, ...body }
}
