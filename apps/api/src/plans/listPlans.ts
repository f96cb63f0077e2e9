import type { PlanSummary } from '@actielijn/contract'
import { planSummaryOf, type PlanModel } from '@actielijn/report'
import { linkedIn } from '../reading/linked.ts'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** Every plan and source of the programme, as known on that day. */
export const listPlans: Operation<'listPlans'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const linked = linkedIn(reading)
  const items = [...reading.plan.sources.values()].map((source) => planSummaryView(planSummaryOf(source, linked)))
  return answered({ asOf: asOfInfo(reading), items })
}

/** The same in wire form. */
export function planSummaryView({ entries, framework, ...summary }: PlanModel): PlanSummary {
  return {
    ...summary,
    entries: entries.map((one) => ({ ...one })),
    ...(framework && { framework: { code: framework.code, coverage: { ...framework.coverage } } }),
  }
}
