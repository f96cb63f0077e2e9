import { createHash } from 'node:crypto'
import type { Route } from '@actielijn/contract'
import { dayOf, isInside } from '@actielijn/plan'
import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import { admit, audienceOf, type Reader } from '../access/reader.ts'
import { sessionCookie, tokenIn } from '../access/sessionCookie.ts'
import { faulty, refused, type Answer, type Refused } from './answer.ts'
import { checkAnswer } from './checkAnswer.ts'
import { dataStamp, type DataStamp } from './dataStamp.ts'
import { encodingOf } from './encoding.ts'
import { faultsOf } from './faults.ts'
import type { AnswerKey, KeptAnswers } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { sendProblem } from './problem.ts'
import { readied, sendFresh, sendKept } from './sending.ts'
import type { Services } from './services.ts'

/** An operation whose question was checked by its route; the route table keeps the two together. */
export type BoundOperation = (ask: never, services: Services) => Promise<Answer<unknown>>

export interface Binding {
  readonly services: Services
  readonly kept: KeptAnswers
  readonly secureCookie: boolean
}

/**
 * Joins one route of the contract to its operation: who asks, what is asked, what comes out.
 * Unchanged answers of versioned routes are sent from memory, before the question is even parsed.
 */
export function bind(route: Route, operation: BoundOperation, binding: Binding): RequestHandler {
  return async (request, response) => {
    const { services, secureCookie } = binding
    const language = languageOf(request.headers['accept-language'])
    const refuse = (refusal: Refused) => sendProblem(response, refusal, language)
    const mediaType = mediaTypeOf(route, request)
    if (!mediaType) return refuse(refused('not-acceptable'))
    // Before the plan, the session and all else: an answer may be newer than its version says, never older.
    const stamp = await dataStamp(services)
    const token = tokenIn(request.headers.cookie, secureCookie)
    const reader = await admit(route, { token, programme: single(request.params['programme']) }, services)
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
  const { request, reader, language, mediaType, stamp } = question
  const personal = route.caching === 'personal'
  const version = personal || isInside(reader.viewer) ? stamp.inside : stamp.outside
  const key: AnswerKey = {
    address: request.originalUrl,
    audience: audienceOf(reader.viewer, personal),
    language,
    mediaType,
    encoding: encodingOf(single(request.headers['accept-encoding'])),
  }
  response.setHeader('Cache-Control', 'private, no-cache')
  response.setHeader('Vary', 'Accept, Accept-Encoding, Accept-Language, Cookie')
  const tag = `W/"${version}-${digestOf(`${key.audience}\n${language}\n${mediaType}`)}"`
  if (request.headers['if-none-match']?.split(', ').includes(tag)) {
    response.setHeader('ETag', tag)
    response.status(304).end()
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
  response.setHeader('ETag', tag)
  sendKept(response, answer)
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

const digests = new LRUCache<string, string>({ max: 1000 })

/** Tells audiences apart inside one version, without showing in the tag who they are. */
function digestOf(text: string): string {
  const known = digests.get(text)
  if (known) return known
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16)
  digests.set(text, digest)
  return digest
}
