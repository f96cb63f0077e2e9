import { isInForce } from '@actielijn/plan'
import type { PlanContent } from '@actielijn/store'

/** Codes of the lines of the plan in force that hold actions, in printed order. */
export function linesOf({ headings, actions, programme }: PlanContent): string[] {
  const used = new Set([...actions.values()].filter((action) => isInForce(action, programme)).map(({ line }) => line))
  return [...headings.values()].filter(({ code, level }) => level === 'line' && used.has(code)).map(({ code }) => code)
}
