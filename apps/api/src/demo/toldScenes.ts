import { addDays, type Day, type UpdateContent } from '@actielijn/plan'
import type { DemoAccountName } from './demoAccounts.ts'
import { invented } from './inventedTexts.ts'
import { judgement } from './reportScenes.ts'
import { momentOn, type Scene } from './scene.ts'

/** One update of which the words were written for it. */
export interface Told {
  readonly action: string
  readonly organisation: string
  readonly author: DemoAccountName
  readonly ago: number
  readonly happened: string
  readonly next?: string
  readonly view?: Pick<UpdateContent, 'phase' | 'outlook' | 'motive'>
}

/** Sends each in on its day, on behalf of the organisation where a coordinator types, and has it judged. */
export function toldScenes(updates: readonly Told[], today: Day): Scene[] {
  return updates.flatMap(({ action, organisation, author, ago, happened, next, view }) => {
    const name = `${action} ${organisation} ${ago} contribution`
    const day = addDays(today, -ago)
    const byCoordinator = author === 'coordinator1' || author === 'coordinator2'
    const record: Scene = {
      kind: 'record',
      at: momentOn(today, ago, name),
      name,
      action,
      organisation,
      author,
      content: { about: day, ...view, happened: { nl: invented(happened) }, ...(next && { next: { nl: invented(next) } }) },
      ...(byCoordinator && { onBehalf: { source: invented('telefonisch overleg'), received: day } }),
    }
    return [record, ...judgement(name, author, ago, today)]
  })
}
