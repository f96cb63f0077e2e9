import type { Translation, TranslationCheck } from '@actielijn/plan'
import type { Outcome } from '../../outcome.ts'
import type {
  CheckRefusal,
  NewTranslation,
  NewTranslationCheck,
  TranslationRefusal,
  TranslationStore,
} from '../../translationStore.ts'
import type { Connection } from '../connection.ts'
import type { Write, Writing } from '../history/writing.ts'
import { judgedSelect, judgedUpdate, type JudgedRow } from '../updates/judged.ts'
import { translationColumns, translationJoin, translationOf, translationSelect, type TranslationRow } from './translationRows.ts'

/** Prepares making, checking and reading translations of accepted updates (DESIGN laws 1, 3, 10). */
export function prepareTranslations(connection: Connection, write: Write): TranslationStore {
  const { sqlite } = connection
  const byId = sqlite.prepare<[string], TranslationRow>(`${translationSelect} WHERE t.id = ?`)
  const ofUpdates = sqlite.prepare<[string], TranslationRow>(
    `SELECT ${translationColumns} FROM json_each(?) wanted CROSS JOIN translations t ON t.update_id = wanted.value
     ${translationJoin} ORDER BY t.update_id, t.revision`,
  )
  const find = prepareFinding(connection)
  const record = prepareRecording(connection, find)
  const check = prepareChecking(find)

  return {
    recordTranslation: async (wanted) => write('translation-recorded', wanted.author, (writing) => record(writing, wanted)),
    checkTranslation: async (wanted) => write(`translation-${wanted.kind}`, wanted.by, (writing) => check(writing, wanted)),
    translation: async (id) => {
      const row = byId.get(id)
      return row && translationOf(row)
    },
    translations: async (updates) => {
      const found = new Map<string, Translation[]>()
      for (const row of ofUpdates.all(JSON.stringify([...new Set(updates)]))) {
        const own = found.get(row.updateId)
        if (own) own.push(translationOf(row))
        else found.set(row.updateId, [translationOf(row)])
      }
      return found
    },
  }
}

interface Finding {
  readonly update: (id: string) => JudgedRow | undefined
  readonly translation: (id: string) => TranslationRow | undefined
  readonly latest: (update: string) => TranslationRow | undefined
}

function prepareFinding({ sqlite }: Connection): Finding {
  const update = sqlite.prepare<[string], JudgedRow>(`${judgedSelect} WHERE u.id = ?`)
  const translation = sqlite.prepare<[string], TranslationRow>(`${translationSelect} WHERE t.id = ?`)
  const latest = sqlite.prepare<[string], TranslationRow>(
    `${translationSelect} WHERE t.update_id = ? ORDER BY t.revision DESC LIMIT 1`,
  )
  return { update: (id) => update.get(id), translation: (id) => translation.get(id), latest: (id) => latest.get(id) }
}

function prepareRecording({ newId }: Connection, find: Finding) {
  return (writing: Writing, wanted: NewTranslation): Outcome<Translation, TranslationRefusal> => {
    const row = find.update(wanted.update)
    if (!row) return { ok: false, refusal: { reason: 'unknown-update' } }
    if (row.decision !== 'accepted') return { ok: false, refusal: { reason: 'not-accepted', judged: judgedUpdate(row) } }
    const found = find.latest(wanted.update)
    const before = found && translationOf(found)
    if (before && before.revision !== wanted.basedOn) return { ok: false, refusal: { reason: 'conflict', winner: before } }
    const translation: Translation = {
      id: newId(),
      update: wanted.update,
      revision: (before?.revision ?? 0) + 1,
      texts: wanted.texts,
      authors: [...new Set([wanted.author, ...(before?.authors ?? [])])],
      sequence: writing.nextSequence(),
      at: writing.at,
    }
    const { update: updateId, texts, authors, ...rest } = translation
    writing.append('translations', {
      ...rest,
      updateId,
      programme: row.programme,
      texts: JSON.stringify(texts),
      authors: JSON.stringify(authors),
      actor: wanted.author,
    })
    return { ok: true, value: translation }
  }
}

function prepareChecking(find: Finding) {
  return (writing: Writing, wanted: NewTranslationCheck): Outcome<Translation, CheckRefusal> => {
    const row = find.translation(wanted.translation)
    if (!row) return { ok: false, refusal: { reason: 'unknown-translation' } }
    const translation = translationOf(row)
    if (translation.check) return { ok: false, refusal: { reason: 'already-judged', translation } }
    if (translation.authors.includes(wanted.by)) return { ok: false, refusal: { reason: 'own-words' } }
    const latest = find.latest(translation.update)
    if (latest && latest.id !== translation.id)
      return { ok: false, refusal: { reason: 'superseded', winner: translationOf(latest) } }
    const check = checkFrom(wanted, writing)
    writing.append('translation_checks', {
      ...check,
      translationId: translation.id,
      programme: row.programme,
      actor: check.by,
      reason: check.kind === 'returned' ? check.reason : null,
    })
    return { ok: true, value: { ...translation, check } }
  }
}

function checkFrom({ kind, reason, by }: NewTranslationCheck, { nextSequence, at }: Writing): TranslationCheck {
  if (kind === 'approved') return { kind, sequence: nextSequence(), at, by }
  if (reason === undefined) throw new Error('A translation is returned with a reason')
  return { kind, sequence: nextSequence(), at, by, reason }
}
