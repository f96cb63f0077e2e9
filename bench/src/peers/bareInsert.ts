import { createHash, randomBytes, randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import express from 'express'
import { listening } from './listening.ts'

// What recording would cost if it were nothing but an insert: the rows that recording adds to history, in the product's
// own tables and indexes, on disk when it is answered. No session, no checks, no hashes over them, no projections.
const { SCHEMA_OF = '', FILE = '', WITH_EVENT = '' } = process.env
const sqlite = new Database(FILE)
sqlite.pragma('journal_mode = WAL')
sqlite.pragma('synchronous = FULL')
for (const text of schemaOf(SCHEMA_OF)) sqlite.exec(text)

const updates = sqlite.prepare(
  `INSERT INTO updates (action, about, sequence, id, programme, organisation, form, revision, content, recorded_at, authors, on_behalf, reworks, salt)
   VALUES (@action, @about, @sequence, @id, 'stm', @organisation, 'report', @revision, @content, @recordedAt, @authors, NULL, NULL, @salt)`,
)
const events = sqlite.prepare(
  `INSERT INTO audit_events (sequence, at, kind, actor, covers, detail, previous, hash)
   VALUES (@sequence, @recordedAt, 'update-recorded', @author, @covers, '{}', @hash, @hash)`,
)
const author = randomUUID()
// As long as the product's own: one row attested by its key and its hash.
const hash = createHash('sha256').update(author).digest('hex')
let sequence = 0

const insertBoth = sqlite.transaction((row: Record<string, unknown>) => {
  updates.run(row)
  events.run(row)
})
const insert = WITH_EVENT === 'yes' ? insertBoth : (row: Record<string, unknown>) => updates.run(row)

const app = express()
app.disable('x-powered-by')
app.set('etag', false)
app.use(express.json())
app.post('/actions/:action/updates', (request, response) => {
  const { action } = request.params
  const { organisation, basedOn, content } = request.body
  sequence += 1
  const row = {
    action,
    about: content.about,
    sequence,
    id: randomUUID(),
    organisation,
    revision: basedOn + 1,
    content: JSON.stringify(content),
    recordedAt: new Date().toISOString(),
    authors: JSON.stringify([author]),
    author,
    salt: randomBytes(16).toString('hex'),
    covers: JSON.stringify([{ hash, key: JSON.stringify([action, content.about, sequence]), table: 'updates' }]),
    hash,
  }
  insert(row)
  response.status(201).json({ id: row.id, action, organisation, form: 'report', revision: row.revision, content, recordedAt: row.recordedAt })
})
listening(app)

function schemaOf(file: string): string[] {
  const product = new Database(file, { readonly: true })
  const texts = product
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE tbl_name IN ('updates', 'audit_events') AND type IN ('table', 'index') AND sql IS NOT NULL`,
    )
    .pluck()
    .all()
  product.close()
  return texts
}
