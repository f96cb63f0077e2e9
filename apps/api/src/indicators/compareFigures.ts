import { figuresIn, refusalsAmong } from '@actielijn/report'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered, faulty } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { observationView } from './views.ts'

/** Figures beside each other, or every reason why like would not be compared with like. */
export const compareFigures: Operation<'compareFigures'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const all = figuresIn(reading.plan)
  const asked = ask.query.observations
  const figures = asked.flatMap((code) => all.get(code) ?? [])
  if (figures.length < asked.length) {
    return faulty(
      ...asked.flatMap((code, index) =>
        all.has(code) ? [] : [{ pointer: `#/query/observations/${index}`, code: 'unknown' as const }],
      ),
    )
  }
  const asOf = asOfInfo(reading)
  const observations = figures.map((figure) => observationView(figure, all))
  const refusals = refusalsAmong(figures)
  return answered(
    refusals.length === 0
      ? { comparable: true, asOf, observations }
      : { comparable: false, asOf, observations, refusals: [...refusals] },
  )
}
