import type { Route } from '@actielijn/contract'
import { dayOf } from '@actielijn/plan'
import type { Request, RequestHandler, Response } from 'express'
import { audienceOf } from '../access/audienceOf.ts'
import { admit, type Reader } from '../access/reader.ts'
import { sessionCookie, tokenIn } from '../access/sessionCookie.ts'
import { faulty, refused, type Answer, type Refused } from './answer.ts'
import { checkAnswer } from './checkAnswer.ts'
import type { Binding } from './binding.ts'
import { dataStamp, type DataStamp } from './dataStamp.ts'
import { faultsOf } from './faults.ts'
import { languageOf } from './language.ts'
import { sendProblem } from './problem.ts'
import { readied, sendFresh } from './sending.ts'
import { answerKey, hasIt, sendVersioned, tagOf, versionFor } from './sendKnown.ts'
import type { Services } from './services.ts'
import { unreadableIn } from './unreadable.ts'

/** An operation whose question was checked by its route; the route table keeps the two together. */
export type BoundOperation = (ask: never, services: Services) => Promise<Answer<unknown>>

/**
 * Joins one route of the contract to its operation: who asks, what is asked, what comes out.
 * Unchanged answers of versioned routes are sent from memory, before the question is even parsed.
 */
export function bind(route: Route, operation: BoundOperation, binding: Binding): RequestHandler {
  return async (request, response) => {
    const { services, secureCookie, plans } = binding
    const language = languageOf(request.headers['accept-language'])
    const refuse = (refusal: Refused) => sendProblem(response, refusal, language)
    const mediaType = mediaTypeOf(route, request)
    if (!mediaType) return refuse(refused('not-acceptable'))
    // Before the plan, the session and all else: an answer may be newer than its version says, never older.
    const stamp = await dataStamp(services)
    const token = tokenIn(request.headers.cookie, secureCookie)
    const programme = single(request.params['programme'])
    const reader = await admit(route, { token, programme }, (code) => plans.at(stamp.inside, code), services)
    if ('kind' in reader) return refuse(reader)
    const question: Question = { request, reader, language, mediaType, stamp }

    if (route.caching === 'never') {
      const answer = await ask(route, operation, question, services)
      if (answer.kind === 'refused') return refuse(answer)
      if (answer.kind === 'answered' && answer.session)
        response.append('Set-Cookie', sessionCookie(answer.session, secureCookie))
      return sendFresh(route, response, answer)
    }
    const kept = await versioned(route, operation, question, binding, response)
    if (kept?.kind === 'refused') refuse(kept)
  }
}

interface Question {
  readonly request: Request
  readonly reader: Reader
  readonly language: 'nl' | 'en'
  readonly mediaType: 'application/json' | 'text/csv'
  readonly stamp: DataStamp
}

async function versioned(
  route: Route,
  operation: BoundOperation,
  question: Question,
  { services, kept }: Binding,
  response: Response,
): Promise<Refused | undefined> {
  const { request, reader, mediaType, stamp } = question
  const personal = route.caching === 'personal'
  const version = personal ? stamp.personal : versionFor(reader.viewer, stamp)
  const key = answerKey(request, audienceOf(reader.viewer, personal), mediaType)
  const tag = tagOf(version, key)
  if (hasIt(request, tag)) {
    sendVersioned(response, tag, undefined)
    return undefined
  }
  let answer = kept.get(version, key)
  if (!answer) {
    // An answer that everyone with these roles shares is computed without knowing whose request it is.
    const shared = { ...reader, viewer: { ...reader.viewer, account: undefined }, session: undefined, token: undefined }
    const made = await ask(route, operation, { ...question, reader: personal ? reader : shared }, services)
    if (made.kind === 'refused') return made
    answer = await readied(made, key.encoding)
    kept.keep(version, key, answer)
  }
  sendVersioned(response, tag, answer)
  return undefined
}

async function ask(
  route: Route,
  operation: BoundOperation,
  { request, reader, language, mediaType }: Question,
  services: Services,
): Promise<Answer<unknown>> {
  // An address that the contract cannot name exists no more than one that the data does not know.
  const params = route.params?.safeParse(request.params)
  if (params && !params.success) return refused('not-found')
  const query = route.query?.safeParse(request.query, { reportInput: true })
  const body = route.body?.safeParse(request.body, { reportInput: true })
  const faults = [
    ...(query && !query.success ? faultsOf(query.error, '#/query') : []),
    ...(body && !body.success ? faultsOf(body.error, '') : []),
    ...(query ? unreadableIn(request.query, '#/query') : []),
    ...(body ? unreadableIn(request.body, '') : []),
  ]
  if (faults.length > 0) return faulty(...faults)
  const now = services.now()
  const question = {
    params: params?.data,
    query: query?.data,
    body: body?.data,
    ...reader,
    language,
    mediaType,
    now,
    today: dayOf(now),
  }
  const answer = await operation(question as never, services) // checked above by the schemas the operation is typed by
  if (services.checkAnswers && answer.kind === 'answered') checkAnswer(route, answer.value)
  return answer
}

function mediaTypeOf(route: Route, request: Request): Question['mediaType'] | undefined {
  const { accept } = request.headers
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json'
  const offered = ['application/json', ...(route.also ?? [])] as const
  return offered.find((type) => type === request.accepts([...offered]))
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
