import { figureSets, figuresIn } from '@actielijn/report'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { figuresCsv } from './figuresCsv.ts'
import { observationView } from './views.ts'

/** One statistic with every figure, and which of them may stand in one chart. */
export const readIndicator: Operation<'readIndicator'> = async (ask, { store, demonstration }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const { plan } = reading
  const indicator = plan.indicators.get(ask.params.indicator)
  if (!indicator) return refused('not-found')
  const all = figuresIn(plan)
  const own = [...all.values()].filter((figure) => figure.indicator === indicator)
  if (ask.mediaType === 'text/csv') {
    const named = { nl: `cijfers-${indicator.code}`, en: `figures-${indicator.code}` }
    const language = ask.query.language ?? ask.language
    return figuresCsv(own, reading, { table: indicator.title, named, demonstration, language })
  }
  return answered({
    asOf: asOfInfo(reading),
    indicator,
    scopes: [...new Set(own.map(({ scope }) => scope))],
    bases: [...new Set(own.map(({ base }) => base))],
    sets: figureSets(own).map(({ figures, dimensions, ...set }) => ({
      ...set,
      dimensions: [...dimensions],
      observations: figures.map(({ observation }) => observation.code),
    })),
    observations: own.map((figure) => observationView(figure, all)),
  })
}
