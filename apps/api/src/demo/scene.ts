import { addDays, type Day, type Instant, type OnBehalf, type ReleaseSettings, type Text, type TranslationTexts, type UpdateContent } from '@actielijn/plan'
import { chance } from './chance.ts'
import type { Deed } from './deed.ts'
import type { DemoAccountName } from './demoAccounts.ts'

interface Statement {
  /** By which other scenes refer to the update. */
  readonly name: string
  readonly action: string
  readonly organisation: string
  readonly author: DemoAccountName
  readonly onBehalf?: OnBehalf
}

/** One thing that somebody does in the demonstration; each is one operation of the store or one route of the API. */
export type Scene = { readonly at: Instant } & (
  | Deed
  | (Statement & {
      readonly kind: 'record'
      readonly content: UpdateContent
      readonly reworks?: string
      /** What a translation of it would say. */
      readonly english?: TranslationTexts
    })
  | (Statement & { readonly kind: 'confirm'; readonly about: Day })
  | { readonly kind: 'judge'; readonly update: string; readonly by: DemoAccountName; readonly returned?: string }
  | { readonly kind: 'release'; readonly through: Day; readonly publicFrom: Instant | 'now'; readonly by: DemoAccountName }
  | { readonly kind: 'settings'; readonly release: ReleaseSettings; readonly reason: Text; readonly by: DemoAccountName }
  | {
      readonly kind: 'draft'
      readonly action: string
      readonly organisation: string
      readonly author: DemoAccountName
      readonly content: Partial<UpdateContent>
    }
)

/** A moment in office hours of that many days before today; `salt` decides which. */
export function momentOn(today: Day, ago: number, salt: string): Instant {
  const seconds = Math.floor(chance(`moment ${salt}`) * 7.5 * 3600)
  return new Date(Date.parse(`${addDays(today, -ago)}T07:30:00.000Z`) + seconds * 1000).toISOString()
}
