import { addDays, type ActionEntry, type Day, type OnBehalf } from '@actielijn/plan'
import { arcOf, stageAt, type ArcStage } from './arcs.ts'
import { chance, choose } from './chance.ts'
import type { DemoAccountName } from './demoAccounts.ts'
import { happenedIn, invented } from './inventedTexts.ts'
import { englishOf, reportContent } from './reportContent.ts'
import { roundsOf, type Rhythm } from './rhythms.ts'
import { momentOn, type Scene } from './scene.ts'

/** The last report of this action was sent back yesterday and still waits for its author. */
const waitsForRework = 'STM-2.6.1'

/**
 * Everything one organisation reports about one action in the two years, with what the coordinators decide on it.
 * @param until days before today from which on somebody else reports, or nobody
 */
export function reportScenes(action: ActionEntry, rhythm: Rhythm, today: Day, until = 0): Scene[] {
  const arc = arcOf(action)
  const rounds = roundsOf(rhythm)
  const scenes: Scene[] = []
  let told: ArcStage | undefined
  for (const [index, round] of rounds.entries()) {
    const ago = round - Math.floor(chance(`${action.code} ${round}`) * rhythm.spread)
    if (ago <= until) break
    const part = 1 - ago / rhythm.first
    const stage = stageAt(arc, index === rounds.length - 1 ? 1 : part)
    const delivered = stage.phase === 'completed' || stage.phase === 'embedded'
    if (stage === told && delivered) continue
    // What stays the same is mostly said with one press of the button.
    const same = stage === told && chance(`same ${action.code} ${round}`) < 0.45
    scenes.push(...statementScenes({ action, rhythm, stage, ago, part, same, last: index === rounds.length - 1, today }))
    told = stage
  }
  return scenes
}

interface Occasion {
  readonly action: ActionEntry
  readonly rhythm: Rhythm
  readonly stage: ArcStage
  readonly ago: number
  readonly part: number
  readonly same: boolean
  /** The last round of this organisation. */
  readonly last: boolean
  readonly today: Day
}

function statementScenes({ action, rhythm, stage, ago, part, same, last, today }: Occasion): Scene[] {
  const name = `${action.code} ${rhythm.organisation} ${ago}`
  const day = addDays(today, -ago)
  const who = {
    action: action.code,
    organisation: rhythm.organisation,
    author: rhythm.author,
    ...onBehalfOf(rhythm.author, addDays(day, -2)),
  }
  const at = momentOn(today, ago, name)
  const waits = last && action.code === waitsForRework
  if (same && !waits) return [{ kind: 'confirm', at, name, ...who, about: day }, ...judgement(name, rhythm.author, ago, today)]
  const telling = { action, stage, day, part }
  const content = reportContent(telling)
  const report: Scene = { kind: 'record', at, name, ...who, content, english: englishOf(content, telling) }
  if (waits) return [report, returned(name, rhythm.author, 1, today)]
  if (ago < 12 || chance(`returned ${name}`) > 0.05) return [report, ...judgement(name, rhythm.author, ago, today)]
  const reworked = `${name} reworked`
  const happened = happenedIn(stage.mood, action, reworked)
  return [
    report,
    returned(name, rhythm.author, ago - 3, today),
    { kind: 'record', at: momentOn(today, ago - 6, reworked), name: reworked, ...who, content: { ...content, happened }, reworks: name },
    ...judgement(reworked, rhythm.author, ago - 6, today),
  ]
}

/** What a coordinator types comes from somewhere. */
function onBehalfOf(author: DemoAccountName, received: Day): { onBehalf?: OnBehalf } {
  if (author !== 'coordinator1' && author !== 'coordinator2') return {}
  return { onBehalf: { source: invented('e-mail van de contactpersoon'), received } }
}

/** A coordinator who did not type it accepts it within some days; what is too recent still waits. */
export function judgement(name: string, author: DemoAccountName, ago: number, today: Day): Scene[] {
  const until = ago - 2 - Math.floor(chance(`judged ${name}`) * 8)
  if (ago < 5 || until < 1) return []
  return [{ kind: 'judge', at: momentOn(today, until, `judge ${name}`), update: name, by: judgeOf(name, author) }]
}

function returned(name: string, author: DemoAccountName, ago: number, today: Day): Scene {
  const reason = choose(`reason ${name}`, [
    'Graag concreter: wat is er sinds het vorige bericht gebeurd, en wie deed dat?',
    'De telling wijkt af van die in het vorige bericht. Wilt u dat toelichten?',
    'De motivering past niet bij de verwachting. Graag op elkaar afstemmen.',
  ])
  return { kind: 'judge', at: momentOn(today, ago, `return ${name}`), update: name, by: judgeOf(name, author), returned: invented(reason) }
}

function judgeOf(name: string, author: DemoAccountName): DemoAccountName {
  if (author === 'coordinator1') return 'coordinator2'
  if (author === 'coordinator2') return 'coordinator1'
  return choose(`judge ${name}`, ['coordinator1', 'coordinator2'])
}
