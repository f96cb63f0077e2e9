import { routes, type Route } from '@actielijn/contract'
import { dayOf, type Instant } from '@actielijn/plan'
import type { Account } from '@actielijn/store'
import { refusalToRole } from '../access/authorise.ts'
import { viewerOf } from '../access/viewerOf.ts'
import type { Answer } from '../wire/answer.ts'
import type { Ask, Operations, Response } from '../wire/ask.ts'
import { checkAnswer } from '../wire/checkAnswer.ts'
import type { Services } from '../wire/services.ts'

/** What people of the demonstration ask of the program, by name of the route. */
export type AskedOperations = Pick<
  Operations,
  | 'recordAmendment'
  | 'addParliamentaryItem'
  | 'fulfilParliamentaryItem'
  | 'rescheduleParliamentaryItem'
  | 'listAttentionPoints'
  | 'setAside'
  | 'recordReviewDay'
  | 'addLink'
  | 'recordTranslation'
  | 'checkTranslation'
>

export interface Asking {
  readonly services: Services
  readonly operations: AskedOperations
}

/** Who asks, in which programme, and when. */
export interface Asker {
  readonly programme: string
  readonly account: Account
  readonly at: Instant
}

type Question<Name extends keyof AskedOperations> = Pick<Ask<Name>, 'params' | 'query' | 'body'>

/**
 * Asks one route of the programme what a page would ask of it: the contract reads the body, the route table says
 * whether this account may, the operation judges and writes. A refusal is a fault in the story, so it throws.
 */
export async function ask<Name extends keyof AskedOperations>(
  name: Name,
  question: Question<Name>,
  { programme, account, at }: Asker,
  { services, operations }: Asking,
): Promise<Response<Name>> {
  const route: Route = routes[name]
  const plan = await services.store.currentPlan(programme)
  const viewer = viewerOf(account, plan)
  const operation: (asked: never, services: Services) => Promise<Answer<unknown>> = operations[name]
  const asked = {
    params: route.params?.parse(question.params),
    query: route.query?.parse(question.query),
    body: route.body?.parse(question.body),
    plan,
    viewer,
    session: undefined,
    token: undefined,
    language: 'nl',
    mediaType: 'application/json',
    now: at,
    today: dayOf(at),
  }
  // Read above by the schemas that the operation is typed by.
  const answer = refusalToRole(route, viewer) ?? (await operation(asked as never, services))
  if (answer.kind !== 'answered') throw new Error(`${name} at ${at}: ${JSON.stringify(answer)}`)
  if (services.checkAnswers) checkAnswer(route, answer.value)
  return answer.value as Response<Name> // what the operation of that name answers with
}
