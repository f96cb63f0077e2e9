import { addDays, type Day } from '@actielijn/plan'
import { invented } from './inventedTexts.ts'
import { momentOn, type Scene } from './scene.ts'

/** What the coordinators do with what the plan lacks: days to look again, one of them gone by, and points set aside. */
export function attentionScenes(today: Day): Scene[] {
  const at = (ago: number) => momentOn(today, ago, `attention ${ago}`)
  return [
    {
      kind: 'review-day',
      at: at(122),
      by: 'coordinator2',
      action: 'STM-5.4.1',
      day: addDays(today, -12),
      reason: invented('Dan is bekend met welke lidstaten wordt samengewerkt.'),
    },
    {
      kind: 'review-day',
      at: at(31),
      by: 'coordinator1',
      action: 'STM-1.4.1',
      day: addDays(today, 45),
      reason: invented('Na de publiekscampagne bezien of er een einddatum past.'),
    },
    {
      kind: 'set-aside',
      at: at(30),
      by: 'coordinator1',
      point: 'no-due:STM-1.7.3',
      reason: invented('Doorlopende taak van de rechtspraak; het programma vraagt hier geen einddatum.'),
    },
  ]
}
