import { createHash } from 'node:crypto'
import { anonymous, isInside, type Viewer } from '@actielijn/plan'
import type { PlanContent } from '@actielijn/store'
import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import { audienceOf } from '../access/audienceOf.ts'
import { tokenHash, tokenIn } from '../access/sessionCookie.ts'
import { viewerOf } from '../access/viewerOf.ts'
import type { Binding } from './binding.ts'
import { dataStamp, type DataStamp } from './dataStamp.ts'
import { encodingOf } from './encoding.ts'
import type { AnswerKey, KeptAnswer } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { contentHeaders, sendKept } from './sending.ts'
import type { Services } from './services.ts'

/** What the answer to this request depends on beside the data. */
export function answerKey(request: Request, audience: string, mediaType: AnswerKey['mediaType']): AnswerKey {
  const accepted = request.headers['accept-encoding']
  return {
    address: request.originalUrl,
    audience,
    language: languageOf(request.headers['accept-language']),
    mediaType,
    encoding: encodingOf(typeof accepted === 'string' ? accepted : undefined),
  }
}

/** Whether the client has exactly this answer. */
export function hasIt(request: Request, tag: string): boolean {
  return request.headers['if-none-match']?.split(', ').includes(tag) ?? false
}

function versionHeaders(tag: string): Readonly<Record<string, string>> {
  return { 'Cache-Control': 'private, no-cache', Vary: 'Accept, Accept-Encoding, Accept-Language, Cookie', ETag: tag }
}

/** Sends a versioned answer; without bytes, that the one the client has is still right. */
export function sendVersioned(response: Response, tag: string, answer: KeptAnswer | undefined): void {
  for (const [name, value] of Object.entries(versionHeaders(tag))) response.setHeader(name, value)
  if (answer) sendKept(response, answer)
  else response.status(304).end()
}

/**
 * Answers from memory before any route is looked for. What stands there under an audience was open to somebody with
 * exactly these roles, so nothing has to be asked again; whatever is not kept goes on to its route. An answer that is
 * kept always has the same head, so that is kept as well.
 * @param headers that every answer has
 */
export function sendKnown(
  { services, kept, plans, secureCookie }: Binding,
  headers: Readonly<Record<string, string>>,
): RequestHandler {
  const fixed = Object.entries(headers).flat()
  const heads = new WeakMap<KeptAnswer, readonly string[]>()
  const headOf = (answer: KeptAnswer, tag: string) => {
    const known = heads.get(answer) ?? [...fixed, ...Object.entries({ ...versionHeaders(tag), ...contentHeaders(answer) }).flat()]
    heads.set(answer, known)
    return known
  }
  return async (request, response, next) => {
    const { accept, cookie } = request.headers
    const plainly = accept === undefined || accept === '*/*' || accept === 'application/json'
    if (request.method !== 'GET' || !plainly) return next()
    const stamp = await dataStamp(services)
    const token = tokenIn(cookie, secureCookie)
    const viewer = token ? await viewerAt(token, request, (code) => plans.at(stamp.inside, code), services) : anonymous
    if (!viewer) return next()
    const version = versionFor(viewer, stamp)
    const key = answerKey(request, audienceOf(viewer, false), 'application/json')
    const answer = kept.get(version, key)
    if (!answer) return next()
    const tag = tagOf(version, key)
    if (hasIt(request, tag)) response.writeHead(304, [...fixed, ...Object.entries(versionHeaders(tag)).flat()]).end()
    else response.writeHead(200, [...headOf(answer, tag)]).end(answer.bytes)
  }
}

/** Accounts and drafts count for those inside only. */
export function versionFor(viewer: Viewer, stamp: DataStamp): string {
  return isInside(viewer) ? stamp.inside : stamp.outside
}

async function viewerAt(
  token: string,
  { path }: Request,
  planOf: (programme: string) => Promise<PlanContent | undefined>,
  { store, sessionLimits }: Services,
): Promise<Viewer | undefined> {
  const programme = /^\/programmes\/([\w.:-]+)\//.exec(path)?.[1]
  const plan = programme === undefined ? undefined : await planOf(programme)
  const session = plan && (await store.session(tokenHash(token), sessionLimits))
  return session && !session.account.mustChangePassword ? viewerOf(session.account, plan) : undefined
}

const digests = new LRUCache<string, string>({ max: 1000 })

/** Names this version for this audience, without showing who they are. */
export function tagOf(version: string, { audience, language, mediaType }: AnswerKey): string {
  const text = `${audience}\n${language}\n${mediaType}`
  let digest = digests.get(text)
  if (digest === undefined) {
    digest = createHash('sha256').update(text).digest('base64url').slice(0, 16)
    digests.set(text, digest)
  }
  return `W/"${version}-${digest}"`
}
