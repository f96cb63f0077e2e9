import type { Fault } from '../fault.ts'
import { isWellFormed } from '../period.ts'
import { isInForce, planInForce } from '../programme.ts'
import type { SourceDocument } from '../source.ts'
import type { AmendmentGround, PublishVersion } from './amendmentRequest.ts'
import { codeFaults } from './newAction.ts'
import { dayFaults, fault, longestInPlan, textFaults, textOf, type Amended, type AmendingSetting, type PlanChange } from './setting.ts'

/**
 * A new version of the plan is in force from that day. Every action in force goes over into it, with the number it had
 * or a new one; what is dropped, split or added is an amendment of its own. Actions keep their identity and history.
 */
export function publishVersion(wanted: PublishVersion & AmendmentGround, setting: AmendingSetting): Amended {
  const { plan, programmeSince } = setting
  const { code, title, reference, published, effective } = wanted
  const actions = [...plan.actions.values()].filter((action) => isInForce(action, plan.programme))
  const last = actions.map((action) => setting.versions(action.code).at(-1)?.effective ?? '').sort().at(-1)
  const faults = [
    ...codeFaults('/code', code, [], setting),
    ...textFaults('/title', title, longestInPlan.title),
    ...(isWellFormed(published) ? [] : [fault('/published', 'not-a-period')]),
    ...((reference?.length ?? 0) > longestInPlan.source ? [fault('/reference', 'too-long', longestInPlan.source)] : []),
    ...renumberingFaults(wanted, new Set(actions.map((action) => action.code)), setting),
    ...dayFaults(effective, [programmeSince, last ?? ''].sort().at(-1)),
  ]
  if (faults.length > 0) return { changes: [], faults }
  const numbers = new Map(wanted.codes?.map((one) => [one.action, one.code]))
  const previous = plan.sources.get(planInForce(plan.programme) ?? '')
  const document: SourceDocument = {
    code,
    title: textOf(title),
    publisher: previous?.publisher ?? '',
    ...(reference?.trim() && { reference: reference.trim() }),
    published,
    publishedBasis: 'explicit',
    type: 'programme',
  }
  const programme = { ...plan.programme, plans: [...plan.programme.plans, code] }
  return {
    faults,
    changes: [
      { subjectType: 'programme', subject: programme.code, kind: 'carried', effective, after: programme },
      { subjectType: 'source', subject: code, kind: 'added', effective, after: document },
      ...actions.map((action): PlanChange => ({
        subjectType: 'action',
        subject: action.code,
        kind: 'carried',
        effective,
        after: {
          ...action,
          carried: [...(action.carried ?? []), { plan: code, code: numbers.get(action.code) ?? action.code }],
        },
      })),
    ],
  }
}

/** A new number is given to an action in force, once, and was never used for anything else. */
function renumberingFaults({ code: document, codes = [] }: PublishVersion, inForce: ReadonlySet<string>, setting: AmendingSetting): Fault[] {
  return codes.flatMap(({ action, code }, index) => {
    const earlier = codes.slice(0, index)
    const pointer = `/codes/${index}`
    if (!inForce.has(action)) return [fault(`${pointer}/action`, 'not-in-force')]
    if (earlier.some((one) => one.action === action)) return [fault(`${pointer}/action`, 'twice')]
    if (code === action) return []
    return codeFaults(`${pointer}/code`, code, [document, ...earlier.map((one) => one.code)], setting)
  })
}
