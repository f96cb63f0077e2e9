import type { FigureView, ObservationView } from '@actielijn/contract'
import { differencesOf, type PrintedFigure } from '@actielijn/report'

/** A figure as a list needs it, in wire form. */
export function figureView({ observation }: PrintedFigure): FigureView {
  const { code, indicator, scope, period, breakdown, base, value, measure, approximate, source } = observation
  return {
    code,
    indicator,
    document: source.document,
    scope,
    period,
    breakdown: [...breakdown],
    base,
    value,
    measure,
    ...(approximate && { approximate }),
  }
}

/** The same with everything said about it. */
export function observationView(figure: PrintedFigure, figures: ReadonlyMap<string, PrintedFigure>): ObservationView {
  const { caveat, partsDiffer, source } = figure.observation
  return {
    ...figureView(figure),
    ...(caveat && { caveat }),
    differsFrom: differencesOf(figure, figures).map((one) => ({ figure: figureView(one.figure), reason: one.reason })),
    ...(partsDiffer && { partsDiffer }),
    source: { document: source.document, locator: { ...source.locator, headings: [...source.locator.headings] } },
  }
}
