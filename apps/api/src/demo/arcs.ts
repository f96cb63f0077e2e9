import type { ActionEntry, Outlook, Phase, Result } from '@actielijn/plan'
import { choose } from './chance.ts'

/** What the texts of a stage speak of. */
export type Mood = 'waiting' | 'start' | 'progress' | 'setback' | 'stuck' | 'pause' | 'delivered' | 'ended' | 'anchored'

export interface ArcStage {
  /** Part of the two years after which it begins, from 0 to 1. */
  readonly from: number
  readonly mood: Mood
  readonly phase: Phase
  readonly outlook?: Outlook
  readonly result?: Result
}

/** How one action fares in the two years, first stage first. */
export type Arc = readonly [ArcStage, ...ArcStage[]]

const waiting = (from: number): ArcStage => ({ from, mood: 'waiting', phase: 'not-started', outlook: 'on-track' })
const late = (from: number): ArcStage => ({ from, mood: 'stuck', phase: 'not-started', outlook: 'attention' })
const start = (from: number): ArcStage => ({ from, mood: 'start', phase: 'running', outlook: 'on-track' })
const progress = (from: number): ArcStage => ({ from, mood: 'progress', phase: 'running', outlook: 'on-track' })
const setback = (from: number): ArcStage => ({ from, mood: 'setback', phase: 'running', outlook: 'attention' })
const stuck = (from: number): ArcStage => ({ from, mood: 'stuck', phase: 'running', outlook: 'off-track' })
const pause = (from: number): ArcStage => ({ from, mood: 'pause', phase: 'on-hold', outlook: 'attention' })
const completed = (from: number, result: Result): ArcStage => ({
  from,
  mood: result === 'as-planned' ? 'delivered' : 'ended',
  phase: 'completed',
  result,
})
const anchored = (from: number): ArcStage => ({ from, mood: 'anchored', phase: 'embedded' })

const arcs = {
  steady: [waiting(0), start(0.12), progress(0.3)],
  wavering: [start(0), progress(0.2), setback(0.45), progress(0.65), setback(0.86)],
  failing: [start(0), setback(0.35), stuck(0.7)],
  recovering: [start(0), stuck(0.3), setback(0.5), progress(0.7)],
  paused: [start(0), progress(0.25), pause(0.72)],
  resumed: [waiting(0), start(0.15), pause(0.4), progress(0.6)],
  late: [waiting(0), late(0.5)],
  delivered: [start(0), progress(0.2), completed(0.55, 'as-planned')],
  partly: [start(0), setback(0.4), completed(0.78, 'partly')],
  differently: [waiting(0), start(0.2), setback(0.4), completed(0.62, 'differently')],
  notAchieved: [start(0), setback(0.3), stuck(0.5), completed(0.8, 'not-achieved')],
  embedded: [start(0), progress(0.2), completed(0.5, 'as-planned'), anchored(0.82)],
  // What only the last round of reporting brought.
  justStarted: [waiting(0), start(1)],
  justPaused: [start(0), progress(0.3), pause(1)],
  justDelivered: [start(0), progress(0.25), completed(1, 'as-planned')],
  justAnchored: [start(0), progress(0.2), completed(0.6, 'as-planned'), anchored(1)],
} satisfies Record<string, Arc>
type ArcName = keyof typeof arcs

/** Actions whose course the tour through the demonstration counts on. */
const told: Readonly<Record<string, ArcName>> = {
  'STM-1.1.3': 'justAnchored',
  'STM-1.1.4': 'justDelivered',
  'STM-1.5.2': 'failing',
  'STM-1.9.1': 'wavering',
  'STM-1.9.3': 'paused',
  'STM-2.1.1': 'delivered',
  'STM-2.2.1': 'justPaused',
  'STM-2.3.1': 'justStarted',
  'STM-2.4.1': 'steady',
  'STM-2.5.1': 'embedded',
  'STM-2.6.1': 'recovering',
  'STM-2.6.2': 'delivered',
  'STM-2.7.1': 'differently',
  'STM-2.8.1': 'failing',
  'STM-2.9.1': 'steady',
  'STM-2.10.1': 'paused',
  'STM-3.1.2': 'differently',
  'STM-4.1.1': 'partly',
  'STM-4.3.2': 'delivered',
  'STM-4.4.1': 'delivered',
  'STM-4.2.2': 'steady',
  'STM-4.4.2': 'notAchieved',
  'STM-5.4.2': 'justDelivered',
  'STM-5.5.3': 'steady',
}

const oneOff: readonly [ArcName, ...ArcName[]] = [
  ...(['delivered', 'delivered', 'partly', 'differently', 'notAchieved', 'steady', 'steady'] as const),
  ...(['recovering', 'wavering', 'failing', 'late', 'paused'] as const),
]
const continuing: readonly [ArcName, ...ArcName[]] = [
  ...(['steady', 'steady', 'steady', 'steady', 'embedded', 'wavering', 'wavering'] as const),
  ...(['failing', 'recovering', 'recovering', 'paused', 'resumed', 'late'] as const),
]

/** The course of one action: told, or chosen by its code among what fits its duration. */
export function arcOf({ code, duration }: ActionEntry): Arc {
  const name = told[code] ?? choose(code, duration === 'one-off' ? oneOff : continuing)
  return arcs[name]
}

/** The stage of a course after that part of the two years. */
export function stageAt(arc: Arc, part: number): ArcStage {
  return arc.findLast(({ from }) => from <= part) ?? arc[0]
}
