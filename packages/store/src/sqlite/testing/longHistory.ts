import type { Update } from '@actielijn/plan'
import { connect, type SqliteStoreOptions } from '../connection.ts'
import { prepareTransaction, prepareWrite, type Writing } from '../history/writing.ts'
import { appendRelease } from '../review/appendRelease.ts'
import { updateRow } from '../updates/recordUpdates.ts'

/** An update that was accepted and, unless it is to stay inside, released at the moment of the batch. */
export interface PastUpdate extends Pick<Update, 'action' | 'organisation' | 'form' | 'revision' | 'content'> {
  readonly author: string
  readonly acceptedBy: string
  readonly released: boolean
}

/** Writes years of history in seconds, for measuring. */
export interface LongHistory {
  /** One transaction with one audit event over all of it; nothing is checked. */
  append(programme: string, updates: readonly PastUpdate[]): void
  close(): void
}

/**
 * Opens a store's file for writing judged updates a batch at a time: the rows, hashes and audit events are those of the
 * store's own operations, the projections are left out. Afterwards the file is opened as a store and
 * `rebuildProjections` makes them; `verify` shows that both agree.
 */
export function openLongHistory(options: SqliteStoreOptions): LongHistory {
  const connection = connect(options)
  const nothing = () => undefined
  const transaction = prepareTransaction(connection, { written: nothing, undone: nothing })
  const write = prepareWrite(connection, transaction, nothing)

  const appendOne = (writing: Writing, programme: string, { author, acceptedBy, released, ...past }: PastUpdate) => {
    const id = connection.newId()
    const { append, nextSequence, at } = writing
    append('updates', updateRow(programme, { ...past, id, sequence: nextSequence(), recordedAt: at, authors: [author] }))
    const decision = { updateId: id, programme, sequence: nextSequence(), at, actor: acceptedBy }
    append('decisions', { ...decision, kind: 'accepted', reason: null })
    if (released) appendRelease(writing, { programme, update: id, publicFrom: 'now', by: acceptedBy })
  }
  return {
    append: (programme, updates) =>
      write('history-seeded', 'system', (writing) => {
        for (const update of updates) appendOne(writing, programme, update)
      }),
    close: () => connection.sqlite.close(),
  }
}
