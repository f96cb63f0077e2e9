import type { HeadingEntry } from '../heading.ts'
import type { Fault } from '../fault.ts'
import { planInForce } from '../programme.ts'
import type { SourceReference } from '../source.ts'
import type { AddAction, AddHeading, AmendmentGround } from './amendmentRequest.ts'
import { codeFaults, newActionFaults, newEntry } from './newAction.ts'
import { fault, longestInPlan, textFaults, textOf, type Amended, type AmendingSetting } from './setting.ts'
import { actionInForce } from './subject.ts'

/** A new action of the plan in force, under a heading or as a part of another action. */
export function addAction(wanted: AddAction & AmendmentGround, setting: AmendingSetting): Amended {
  const { line, section, theme, parent, added, effective } = wanted
  const above = parent === undefined ? undefined : actionInForce(parent, wanted, setting, '/parent')
  const faults = [
    ...headingFaults({ line, section, theme }, setting),
    ...(above?.action ? [] : (above?.faults ?? [])),
    ...(above?.action && above.action.line !== line ? [fault('/parent', 'not-right')] : []),
    ...newActionFaults('/added', added, [], setting),
  ]
  if (faults.length > 0) return { changes: [], faults }
  const place = { printed: 'part' as const, line, section, theme, parent, results: [], source: byAmendment(setting) }
  const after = newEntry(added, place)
  return { changes: [{ subjectType: 'action', subject: added.code, kind: 'added', effective, after }], faults }
}

/** A new heading: a line, or a section or theme under one. */
export function addHeading(wanted: AddHeading & AmendmentGround, setting: AmendingSetting): Amended {
  const { code, level, parent, title, summary, effective } = wanted
  const faults = [
    ...codeFaults('/code', code, [], setting),
    ...textFaults('/title', title, longestInPlan.title),
    ...textFaults('/summary', summary, longestInPlan.summary),
    ...parentFaults(level, parent, setting),
  ]
  if (faults.length > 0) return { changes: [], faults }
  const after: HeadingEntry = {
    code,
    level,
    ...(parent !== undefined && { parent }),
    title: textOf(title),
    summary: textOf(summary),
    source: byAmendment(setting),
  }
  return { changes: [{ subjectType: 'heading', subject: code, kind: 'added', effective, after }], faults }
}

/** It stands in no printed text: the plan it belongs to, and no place in it. The amendment names its own source. */
function byAmendment({ plan }: AmendingSetting): SourceReference {
  const document = planInForce(plan.programme) ?? plan.programme.code
  return { document, locator: { headings: [], opens: '' } }
}

function headingFaults(place: Pick<AddAction, 'line' | 'section' | 'theme'>, { plan }: AmendingSetting): Fault[] {
  return (['line', 'section', 'theme'] as const).flatMap((level) => {
    const code = place[level]
    if (code === undefined) return []
    const heading = plan.headings.get(code)
    if (heading?.level !== level) return [fault(`/${level}`, 'unknown')]
    return level === 'line' || lineOf(heading, plan.headings) === place.line ? [] : [fault(`/${level}`, 'not-right')]
  })
}

function parentFaults(level: AddHeading['level'], parent: string | undefined, { plan }: AmendingSetting): Fault[] {
  if (level === 'line') return parent === undefined ? [] : [fault('/parent', 'not-right')]
  if (parent === undefined || parent === '') return [fault('/parent', 'required')]
  const above = plan.headings.get(parent)
  if (!above) return [fault('/parent', 'unknown')]
  const fits = level === 'section' ? above.level === 'line' : above.level !== 'theme'
  return fits ? [] : [fault('/parent', 'not-right')]
}

function lineOf(heading: HeadingEntry, headings: ReadonlyMap<string, HeadingEntry>): string {
  const above = heading.parent === undefined ? undefined : headings.get(heading.parent)
  return above ? lineOf(above, headings) : heading.code
}
