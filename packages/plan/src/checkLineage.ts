import type { ActionEntry } from './action.ts'
import type { PlanFault } from './planFault.ts'
import type { PlanFile } from './planFile.ts'
import { isInForce } from './programme.ts'

/**
 * Faults of how actions came and went: what they go over into and follow exists, a split makes several, only what was
 * withdrawn has a ground, numbers in later versions are never given twice, and none is left behind without a word.
 */
export function lineageFaults({ programme, actions, sources }: Pick<PlanFile, 'programme' | 'actions' | 'sources'>): PlanFault[] {
  const codes = new Set(actions.map(({ code }) => code))
  const plans = new Set(sources.map(({ code }) => code))
  const numbers = actions.flatMap(({ code, carried = [] }) => carried.map((one) => ({ entry: code, code: one.code })))
  return [
    ...actions.flatMap((action) => [
      ...[...(action.ended?.into ?? []), ...(action.follows ?? [])]
        .filter((code) => !codes.has(code))
        .map((code): PlanFault => ({ entry: action.code, code: 'unknown-reference', at: `lineage: ${code}` })),
      ...(action.carried ?? [])
        .filter(({ plan }) => !plans.has(plan))
        .map(({ plan }): PlanFault => ({ entry: action.code, code: 'unknown-reference', at: `carried: ${plan}` })),
      ...endingFaults(action),
      ...(action.follows?.includes(action.code) ? [lineageFault(action, 'follows: itself')] : []),
      ...(isLeftBehind(action, programme) ? [lineageFault(action, `not carried over, not ended: ${programme.plans.at(-1)}`)] : []),
    ]),
    ...numbers
      .filter(({ entry, code }) => code !== entry && (codes.has(code) || numbers.some((other) => other.code === code && other.entry !== entry)))
      .map(({ entry, code }): PlanFault => ({ entry, code: 'duplicate-code', at: `carried: ${code}` })),
  ]
}

const lineageFault = ({ code }: ActionEntry, at: string): PlanFault => ({ entry: code, code: 'bad-lineage', at })

function endingFaults(action: ActionEntry): PlanFault[] {
  const { ended } = action
  if (!ended) return []
  const { kind, ground, reason, into = [] } = ended
  return [
    ...(reason.nl.trim() === '' ? [lineageFault(action, 'ended: reason')] : []),
    ...((kind === 'withdrawn') === (ground !== undefined) ? [] : [lineageFault(action, 'ended: ground')]),
    ...(kind === 'split' && into.length < 2 ? [lineageFault(action, 'ended: into several')] : []),
    ...(kind === 'merged' && into.length === 0 ? [lineageFault(action, 'ended: into')] : []),
  ]
}

/** It stood in an earlier version of the plan and nothing says what became of it. */
function isLeftBehind(action: ActionEntry, { plans }: Pick<PlanFile['programme'], 'plans'>): boolean {
  if (action.kind !== 'action' || action.ended || isInForce(action, { plans })) return false
  return plans.includes(action.source.document)
}
