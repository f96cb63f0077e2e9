import { coverageCounts, type FrameworkEntry } from '@actielijn/plan'
import { crossWalkOf, type CrossWalkItem } from '@actielijn/report'
import type { FrameworkSummary } from '@actielijn/contract'
import type { PlanContent } from '@actielijn/store'
import { linkedIn } from '../reading/linked.ts'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** The lists that other bodies report by, with how far each is covered. */
export const listFrameworks: Operation<'listFrameworks'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const linked = linkedIn(reading)
  const items = [...reading.plan.frameworks.values()].map((framework) =>
    frameworkSummary(framework, crossWalkOf(framework, linked), reading.plan),
  )
  return answered({ asOf: asOfInfo(reading), items })
}

export function frameworkSummary(
  { code, title, publisher, language, entriesOf }: FrameworkEntry,
  items: readonly CrossWalkItem[],
  plan: PlanContent,
): FrameworkSummary {
  const first = entriesOf === undefined ? undefined : items[0]?.item.code
  const source = first === undefined ? undefined : (plan.actions.get(first) ?? plan.statements.get(first))?.source.document
  return {
    code,
    title,
    publisher,
    ...(language && { language }),
    items: items.length,
    coverage: { ...coverageCounts(items.map(({ coverage }) => coverage)) },
    ...(source && { plan: source }),
  }
}
