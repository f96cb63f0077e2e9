import type { PlanContent } from '@actielijn/store'

/** Codes of the action lines, in printed order. */
export function linesOf({ headings }: PlanContent): string[] {
  return [...headings.values()].filter(({ level }) => level === 'line').map(({ code }) => code)
}
