import { distributionOf } from '@actielijn/plan'
import { counted, csvOf, groupedBy, organisationsProgress, organisationsTable } from '@actielijn/report'
import { csvFile, prefaceFor } from '../reading/exporting.ts'
import { pendingNow } from '../reading/pendingNow.ts'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

const table = { nl: 'Organisaties', en: 'Organisations' }

/** Progress per organisation; as reporter these add up to the total, by role they overlap. */
export const listOrganisations: Operation<'listOrganisations'> = async (ask, { store, demonstration }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const items = organisationsProgress(reading.standings, reading.moment.asOf.day)
  if (ask.mediaType === 'text/csv') {
    const language = ask.query.language ?? ask.language
    const { header, rows } = organisationsTable(items, reading.plan.organisations, language)
    const preface = prefaceFor(reading, { table, filters: [], rows: rows.length, demonstration }, language)
    return csvFile(reading, language === 'nl' ? 'organisaties' : 'organisations', csvOf(preface, header, rows))
  }
  const pending = groupedBy((await pendingNow(reading, store)) ?? [], ({ update }) => update.organisation)
  return answered({
    asOf: asOfInfo(reading),
    total: distributionOf(counted(reading.standings)),
    items: items.map((item) => {
      const waiting = pending.get(item.organisation)
      return { ...item, ...(waiting && { pending: waiting.length }) }
    }),
  })
}
