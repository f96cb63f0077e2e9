import { figuresIn, groupedBy } from '@actielijn/report'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { figuresCsv } from './figuresCsv.ts'
import { figureView } from './views.ts'

const table = { nl: 'Cijfers', en: 'Figures' }
const named = { nl: 'cijfers', en: 'figures' }

/** Every statistic that has figures on that day; one whose sources were not published yet is not listed. */
export const listIndicators: Operation<'listIndicators'> = async (ask, { store, demonstration }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const { plan } = reading
  const figures = [...figuresIn(plan).values()]
  if (ask.mediaType === 'text/csv') {
    return figuresCsv(figures, reading, { table, named, demonstration, language: ask.query.language ?? ask.language })
  }
  const byIndicator = groupedBy(figures, ({ indicator }) => indicator.code)
  const items = [...plan.indicators.values()].flatMap((indicator) => {
    const own = byIndicator.get(indicator.code)
    return own ? [{ ...indicator, figures: own.map(figureView) }] : []
  })
  return answered({ asOf: asOfInfo(reading), scopes: [...plan.scopes.values()], bases: [...plan.bases.values()], items })
}
