import { amendmentKinds, endingGrounds, endings, relations } from '@actielijn/plan'
import { releaseSettings } from './programme.ts'
import { person, update } from './update.ts'
import { code, day, id, impreciseDate, instant, owner, responsible, text } from './values.ts'
import { z } from 'zod'

export const amendmentKind = z.enum(amendmentKinds).meta({ id: 'AmendmentKind' })
export const endingKind = z.enum(endings).meta({ id: 'EndingKind' })
export const endingGround = z.enum(endingGrounds).meta({ id: 'EndingGround' })

/** How an action left the plan. */
export const ending = z
  .object({ kind: endingKind, on: day, ground: endingGround.optional(), reason: text, into: z.array(code).optional() })
  .meta({ id: 'Ending' })

/** An action that left the plan: listed beside the count, never in it. */
export const endedAction = z
  .object({ code, title: text, line: code, reporter: code, ended: ending })
  .meta({ id: 'EndedAction' })
export type EndedAction = z.infer<typeof endedAction>

/**
 * What of a subject an amendment can show before and after. Of anything but an action that is its title, of a link what
 * it joins, of the programme also its switches.
 */
export const planFacts = z
  .object({
    title: text.optional(),
    summary: text.optional(),
    start: impreciseDate.optional(),
    due: impreciseDate.optional(),
    owners: z.array(owner).optional(),
    noLead: text.optional(),
    reporter: code.optional(),
    responsible: responsible.optional(),
    duration: z.enum(['one-off', 'continuing']).optional(),
    line: code.optional(),
    section: code.optional(),
    theme: code.optional(),
    parent: code.optional(),
    ended: ending.optional(),
    follows: z.array(code).optional(),
    carried: z.array(z.object({ plan: code, code })).optional(),
    release: releaseSettings.optional(),
    link: z.object({ action: code, item: code, relation: z.enum(relations) }).optional(),
    /** By which letters a promise was kept. */
    fulfilments: z.array(z.object({ reference: z.string().optional(), extent: z.enum(['partly', 'fully']) })).optional(),
  })
  .meta({ id: 'PlanFacts' })
export type PlanFacts = z.infer<typeof planFacts>

/** One subject as an amendment changes it. */
export const amendedSubject = z
  .object({
    type: z.string().meta({ description: '`action`, `heading`, `source`, `programme` and so on.' }),
    code,
    title: text.optional(),
    effective: day,
    /** True for what was not there before. */
    isNew: z.boolean(),
    /** Names of the fields that differ. */
    changed: z.array(z.string()),
    /** Of those fields what it said before and says since. */
    before: planFacts,
    after: planFacts,
  })
  .meta({ id: 'AmendedSubject' })
export type AmendedSubject = z.infer<typeof amendedSubject>

/** A change of the plan, with everything that changed by it. Public facts; people only inside. */
export const amendment = z
  .object({
    /** Absent in a preview. */
    id: id.optional(),
    kind: amendmentKind,
    effective: day,
    reason: text,
    /** Kamerstuk or other document. */
    source: z.string(),
    recordedAt: instant.optional(),
    /** `app`: a coordinator. `file`: imported by the operator. `program`: a new release of the program. */
    origin: z.enum(['app', 'file', 'program']),
    by: person.optional(),
    /** The first of them; `total` counts all. */
    subjects: z.array(amendedSubject),
    total: z.number().int(),
  })
  .meta({ id: 'Amendment' })
export type AmendmentView = z.infer<typeof amendment>

/** Where an action comes from, what changed in it, and what it went over into. */
export const lineage = z
  .object({
    ended: ending.extend({ successors: z.array(z.object({ code, title: text })) }).optional(),
    /** Later versions of the plan that took it over, with its number there. */
    carried: z.array(z.object({ plan: code, code })),
    /** Every change of it, latest first. */
    amendments: z.array(amendment),
    /** What differs from the wording it came in with, and what that said. */
    first: z.object({ on: day, changed: z.array(z.string()), facts: planFacts }).optional(),
    /** The actions it came from with their own history; their state is not its own. */
    predecessors: z.array(
      z.object({
        code,
        title: text,
        ended: ending.optional(),
        history: z.object({ items: z.array(update), more: z.boolean() }),
      }),
    ),
    /** For the coordinator: the last amendment of it, to base the next one on. */
    basedOn: z.number().int().optional(),
  })
  .meta({ id: 'Lineage' })
export type Lineage = z.infer<typeof lineage>
