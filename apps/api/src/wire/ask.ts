import type { routes, RouteName } from '@actielijn/contract'
import type { Day, Instant, Viewer } from '@actielijn/plan'
import type { PlanContent, Session } from '@actielijn/store'
import type { z } from 'zod'
import type { Answer } from './answer.ts'
import type { Services } from './services.ts'

type Routes = typeof routes
type Part<Name extends RouteName, Key extends string> = Routes[Name] extends { readonly [K in Key]: infer Schema }
  ? Schema extends z.ZodType
    ? z.output<Schema>
    : undefined
  : undefined

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value

/** What a route answers with, by the contract. */
export type Response<Name extends RouteName> = DeepReadonly<Part<Name, 'response'>>

/** One request, checked by the contract and allowed by its access list. */
export interface Ask<Name extends RouteName> {
  readonly params: Part<Name, 'params'>
  readonly query: Part<Name, 'query'>
  readonly body: Part<Name, 'body'>
  /** The plan as it stands now, of the programme in the address. */
  readonly plan: Routes[Name]['path'] extends `${string}{programme}${string}` ? PlanContent : undefined
  /** Without account id where the answer is kept for everyone with the same roles. */
  readonly viewer: Viewer
  readonly session: Session | undefined
  readonly token: string | undefined
  readonly language: 'nl' | 'en'
  readonly mediaType: 'application/json' | 'text/csv'
  readonly now: Instant
  /** Today in Amsterdam. */
  readonly today: Day
}

/** A route's operation. */
export type Operation<Name extends RouteName> = (ask: Ask<Name>, services: Services) => Promise<Answer<Response<Name>>>

/** Every route of the contract with its operation. */
export type Operations = { readonly [Name in RouteName]: Operation<Name> }
