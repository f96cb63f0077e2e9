import { approximations, comparisonRefusals, figureMeasures, figureNatures, indicatorGroups } from '@actielijn/plan'
import { sourceReference } from './programme.ts'
import { asOf, asOfQuery, code, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from 'zod'

/** `<document>/<indicator>/<scope>/<from>-<to>[/<breakdown value>...]`. */
export const observationCode = z
  .string()
  .regex(/^[\w.:/-]{1,200}$/)
  .meta({ id: 'ObservationCode', example: 'ec-2020/victims-registered/eu-27/2017-2018' })

export const indicator = z
  .object({
    code,
    group: z.enum(indicatorGroups),
    title: text,
    definition: text.meta({ description: 'What is counted, by whom, and what not.' }),
    nature: z
      .enum(figureNatures)
      .meta({ description: 'Known to the authorities; computed; stated by a body about itself; or judged by an organisation about others.' }),
    unit: text,
    caveat: text.meta({ description: 'To be said beside every figure and chart of this indicator.' }),
    cellsDiffer: z
      .literal(true)
      .optional()
      .meta({ description: 'The parts each count something else and are never set beside each other.' }),
  })
  .meta({ id: 'Indicator' })
export type IndicatorView = z.infer<typeof indicator>

export const scope = z
  .object({
    code,
    title: text,
    definition: text,
    countries: z
      .object({ unitedKingdom: z.boolean(), others: code })
      .optional()
      .meta({ description: 'Which countries are in; absent where the source does not say, or it makes no difference.' }),
  })
  .meta({ id: 'Scope' })
export const figureBase = z
  .object({
    code,
    title: text,
    knownOf: code.optional().meta({ description: 'The whole of which this leaves out those whose characteristic is unknown.' }),
  })
  .meta({ id: 'FigureBase' })

const breakdownCell = z
  .object({ dimension: z.string(), value: z.string(), label: text })
  .meta({ id: 'BreakdownCell' })

/** One figure as one document prints it, as short as a list needs it. */
export const figure = z
  .object({
    code: observationCode,
    indicator: code,
    document: code.meta({ description: 'The document that prints the figure.' }),
    scope: code.meta({ description: 'For whom it holds: which countries.' }),
    period: z
      .object({ from: z.number().int(), to: z.number().int() })
      .meta({ id: 'YearSpan', description: 'First and last year, both included.' }),
    breakdown: z.array(breakdownCell).meta({ description: 'Empty for the whole.' }),
    base: code.meta({ description: 'What it is a part of: the hundred percent of a percentage.' }),
    value: z
      .union([z.number(), z.object({ low: z.number(), high: z.number() }).meta({ id: 'FigureRange' })])
      .meta({ description: 'A number, or a range where the source gives one.' }),
    measure: z.enum(figureMeasures).meta({ description: '`percent` is of the base; `rank` is a place in an order, 1 for most.' }),
    approximate: z
      .enum(approximations)
      .optional()
      .meta({ description: 'As the source words it.' }),
  })
  .meta({ id: 'Figure' })
export type FigureView = z.infer<typeof figure>

export const observation = figure
  .extend({
    caveat: text.optional(),
    differsFrom: z
      .array(z.object({ figure, reason: text }))
      .meta({ description: 'Other figures that look the same and differ, with the reason why both stand.' }),
    partsDiffer: text.optional().meta({ description: 'Why the parts do not add up to it.' }),
    source: sourceReference,
  })
  .meta({ id: 'Observation' })
export type ObservationView = z.infer<typeof observation>

/** Figures that may stand in one chart: alike in all but period and cell. */
export const figureSet = z
  .object({
    scope: code,
    base: code,
    measure: z.enum(figureMeasures),
    years: z.number().int().meta({ description: 'How many years each figure spans.' }),
    dimensions: z.array(z.string()).meta({ description: 'The characteristics it is broken down by; none for the whole.' }),
    observations: z.array(observationCode),
  })
  .meta({ id: 'FigureSet' })
export type FigureSetView = z.infer<typeof figureSet>

export const comparison = z
  .discriminatedUnion('comparable', [
    z.object({ comparable: z.literal(true), asOf, observations: z.array(observation) }),
    z.object({
      comparable: z.literal(false),
      asOf,
      observations: z.array(observation),
      /** Every reason why not, the weightiest first. */
      refusals: z.array(z.enum(comparisonRefusals)).min(1),
    }),
  ])
  .meta({ id: 'Comparison' })
export type Comparison = z.infer<typeof comparison>

const inProgramme = z.object({ programme: code })
const language = { language: z.enum(['nl', 'en']).optional() }
const words = { scopes: z.array(scope), bases: z.array(figureBase) }

export const indicatorRoutes = routesOf({
  listIndicators: {
    method: 'get',
    path: '/programmes/{programme}/indicators',
    summary: 'Every statistic with its figures; as CSV every figure with its source and caveat',
    access: ['anonymous'],
    params: inProgramme,
    query: z.object({ ...asOfQuery, ...language }),
    status: 200,
    response: z
      .object({ asOf, ...words, items: z.array(indicator.extend({ figures: z.array(figure) })) })
      .meta({ id: 'IndicatorList' }),
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'indicators',
  },
  readIndicator: {
    method: 'get',
    path: '/programmes/{programme}/indicators/{indicator}',
    summary: 'One statistic: its definition, every figure with its source, and which may stand in one chart',
    access: ['anonymous'],
    params: inProgramme.extend({ indicator: code }),
    query: z.object({ ...asOfQuery, ...language }),
    status: 200,
    response: z
      .object({ asOf, indicator, ...words, sets: z.array(figureSet), observations: z.array(observation) })
      .meta({ id: 'IndicatorDetail' }),
    also: ['text/csv'],
    caching: 'versioned',
    tag: 'indicators',
  },
  compareFigures: {
    method: 'get',
    path: '/programmes/{programme}/comparisons',
    summary: 'Figures beside each other, or every reason why they cannot be compared',
    access: ['anonymous'],
    params: inProgramme,
    query: z.object({
      ...asOfQuery,
      observations: z
        .preprocess(
          (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
          z.array(observationCode).min(2).max(10),
        )
        .meta({ description: 'Codes of two to ten observations with commas between.' }),
    }),
    status: 200,
    response: comparison,
    caching: 'versioned',
    tag: 'indicators',
  },
})
