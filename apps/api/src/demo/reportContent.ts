import { addDays, textsToTranslate, type ActionEntry, type Count, type Day, type Notes, type TranslationTexts, type UpdateContent } from '@actielijn/plan'
import type { ArcStage } from './arcs.ts'
import { chance, choose } from './chance.ts'
import { happenedIn, invented, motiveIn, nextIn, reasonFor } from './inventedTexts.ts'
import { quarterOf } from './periods.ts'

export interface Telling {
  readonly action: ActionEntry
  readonly stage: ArcStage
  /** The day on which it is typed. */
  readonly day: Day
  /** Which part of the two years has passed, from 0 to 1. */
  readonly part: number
}

/** An invented report on one action: what the stage asks for, and now and then a count, proof or a note. */
export function reportContent({ action, stage, day, part }: Telling): UpdateContent {
  const salt = `${action.code} ${day}`
  const sometimes = (what: string, share: number) => chance(`${what} ${salt}`) < share
  const happened = happenedIn(stage.mood, action, day)
  const next = nextIn(stage.mood, action, day)
  const underway = stage.phase === 'running' || stage.phase === 'not-started'
  const count = countOf(action.code, part, day)
  return {
    about: addDays(day, -Math.floor(chance(`about ${salt}`) * 3)),
    phase: stage.phase,
    ...(stage.outlook && { outlook: stage.outlook }),
    ...(stage.outlook && stage.outlook !== 'on-track' && { motive: motiveIn(stage.mood, action, day) }),
    ...(stage.phase === 'on-hold' && { onHold: { reason: reasonFor('pause', action).nl, reviewOn: reviewDay(day, salt) } }),
    ...(stage.result && { result: resultOf(stage.result, action) }),
    happened: sometimes('english', 0.6) ? happened : { nl: happened.nl },
    ...(sometimes('next', 0.8) && { next: sometimes('english next', 0.5) ? next : { nl: next.nl } }),
    ...(underway && sometimes('expected', 0.45) && { expected: quarterOf(addDays(day, 200 + Math.floor(part * 300))) }),
    ...(count && { count }),
    ...(sometimes('proof', 0.25) && { proof: [proofOf(salt)] }),
    ...notesOf(stage, sometimes),
  }
}

/** The English of what was typed in Dutch only, as a drafter makes it. */
export function englishOf(content: UpdateContent, { action, stage, day }: Telling): TranslationTexts {
  const { happened, next, onHold, result } = textsToTranslate(content)
  return {
    ...(happened !== undefined && { happened: happenedIn(stage.mood, action, day).en }),
    ...(next !== undefined && { next: nextIn(stage.mood, action, day).en }),
    ...(onHold !== undefined && { onHold: reasonFor('pause', action).en }),
    ...(result !== undefined && stage.result && stage.result !== 'as-planned' && { result: reasonFor(stage.result, action).en }),
  }
}

function reviewDay(day: Day, salt: string): Day {
  return addDays(day, 60 + Math.floor(chance(`review ${salt}`) * 120))
}

function resultOf(value: NonNullable<ArcStage['result']>, action: ActionEntry): UpdateContent['result'] {
  return value === 'as-planned' ? { value } : { value, explanation: reasonFor(value, action).nl }
}

/** Actions that are counted, with the total; the number done grows with time. */
const counted: Readonly<Record<string, { readonly of: number; readonly unit: string; readonly upTo: number }>> = {
  'STM-1.5.1.2': { of: 10, unit: 'politie-eenheden', upTo: 9 },
  'STM-1.10.2': { of: 10, unit: 'regio’s', upTo: 7 },
  'STM-2.6.1': { of: 50, unit: 'functies', upTo: 41 },
  'STM-3.1.4': { of: 24, unit: 'trainingsdagen', upTo: 19 },
  'STM-4.1.1': { of: 18, unit: 'RNI-gemeenten', upTo: 13 },
  'STM-4.2.1': { of: 35, unit: 'regio’s', upTo: 22 },
  'STM-4.2.1.1': { of: 342, unit: 'gemeenten', upTo: 187 },
  'STM-4.2.2': { of: 10, unit: 'regio’s', upTo: 8 },
  'STM-4.3.4': { of: 342, unit: 'gemeenten', upTo: 96 },
  'STM-5.2.1': { of: 8, unit: 'bijeenkomsten', upTo: 6 },
}

function countOf(code: string, part: number, on: Day): Count | undefined {
  const count = counted[code]
  if (!count) return undefined
  const { of, unit, upTo } = count
  return { done: Math.round(upTo * Math.min(1, part * 1.1)), of, unit, on, source: invented('telling van de organisatie') }
}

function proofOf(salt: string): { label: string; url: string } {
  const label = choose(`label ${salt}`, ['Verslag van de bijeenkomst', 'Tussenrapportage', 'Nieuwsbericht', 'Planning'])
  return { label: invented(label), url: `https://www.example.org/verzonnen/${label.toLowerCase().replaceAll(' ', '-')}` }
}

/** A note for each audience now and then, so that its marking can be seen. */
function notesOf({ outlook }: ArcStage, sometimes: (what: string, share: number) => boolean): { notes?: Notes } {
  const notes: Notes = {
    ...(sometimes('organisation', 0.15) && {
      organisation: invented('Voor onszelf: de vervanging van de contactpersoon is nog niet geregeld.'),
    }),
    ...(sometimes('coordinator', 0.2) && {
      coordinator: invented('Voor de coördinator: graag even bellen voordat dit in de brief komt.'),
    }),
    ...(outlook && outlook !== 'on-track' && sometimes('taskforce', 0.45) && {
      taskforce: invented('Voor de Taskforce: zonder besluit over de inzet van partners schuift dit verder op.'),
    }),
  }
  return Object.keys(notes).length > 0 ? { notes } : {}
}
