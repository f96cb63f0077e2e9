import { isTracked, type Day } from '@actielijn/plan'
import type { PlanContent } from '@actielijn/store'
import { attentionScenes } from './attentionScenes.ts'
import { contributionScenes } from './contributionScenes.ts'
import { invented } from './inventedTexts.ts'
import { parliamentScenes } from './parliamentScenes.ts'
import { planScenes, reportedUntil } from './planScenes.ts'
import { releaseScenes } from './releaseScenes.ts'
import { reportScenes } from './reportScenes.ts'
import { rhythms } from './rhythms.ts'
import { momentOn, type Scene } from './scene.ts'
import { successorScenes } from './successorScenes.ts'
import { translationScenes } from './translationScenes.ts'

/** The first day of the demonstration: 26 months before today, when the programme is loaded. */
export const firstDayAgo = 791

/** Two years of invented work on the plan's actions up to yesterday, in order of time. */
export function storyOf(plan: PlanContent, today: Day): Scene[] {
  const scenes = [
    ...[...plan.actions.values()].filter((action) => isTracked(action, plan.programme)).flatMap((action) => {
      const rhythm = rhythms.find(({ organisation }) => organisation === action.reporter)
      return rhythm ? reportScenes(action, rhythm, today, reportedUntil.get(action.code)) : []
    }),
    ...contributionScenes(today),
    ...successorScenes(today),
    ...planScenes(today),
    ...parliamentScenes(today),
    ...attentionScenes(today),
    ...releaseScenes(today),
    halfTyped(today),
  ]
  return [...scenes, ...translationScenes(scenes, plan, today)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** A report that somebody of the Inspectorate has not finished typing. */
function halfTyped(today: Day): Scene {
  return {
    kind: 'draft',
    at: momentOn(today, 1, 'draft'),
    action: 'STM-2.4.1',
    organisation: 'inspectie-szw',
    author: 'inspectie',
    content: { phase: 'running', outlook: 'on-track', happened: { nl: invented('Het informatiepunt heeft deze maand') } },
  }
}
