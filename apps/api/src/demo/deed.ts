import type { NewAmendmentBody } from '@actielijn/contract'
import type { Day, TranslationTexts } from '@actielijn/plan'
import type { Ask } from '../wire/ask.ts'
import type { DemoAccountName } from './demoAccounts.ts'

/** As it is typed: what its author saw last is looked up when it is played. */
type Typed<Body> = Body extends unknown ? Omit<Body, 'basedOn'> : never

/** An amendment of one action of the plan. */
export type TypedAmendment = Typed<Extract<NewAmendmentBody, { readonly action: string }>>

/** What somebody does with the plan and what stands around it, through a route of the API. */
export type Deed = { readonly by: DemoAccountName } & (
  | { readonly kind: 'amend'; readonly amendment: TypedAmendment }
  | { readonly kind: 'add-item'; readonly item: Ask<'addParliamentaryItem'>['body'] }
  | { readonly kind: 'fulfil'; readonly item: string; readonly fulfilment: Typed<Ask<'fulfilParliamentaryItem'>['body']> }
  | { readonly kind: 'new-due'; readonly item: string; readonly due: Typed<Ask<'rescheduleParliamentaryItem'>['body']> }
  | { readonly kind: 'link'; readonly link: Ask<'addLink'>['body'] }
  | { readonly kind: 'review-day'; readonly action: string; readonly day: Day; readonly reason: string }
  | { readonly kind: 'set-aside'; readonly point: string; readonly reason: string }
  /** `update` is the name of the scene in which it was recorded. */
  | { readonly kind: 'translate'; readonly update: string; readonly texts: TranslationTexts }
  | { readonly kind: 'approve-translation'; readonly update: string }
)
