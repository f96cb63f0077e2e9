import { randomUUID } from 'node:crypto'
import { apiBase, apiVersion, routes, type Route } from '@actielijn/contract'
import openApi from '@actielijn/contract/openapi.json' with { type: 'json' }
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { ownOrigins, sameOrigin } from './access/sameOrigin.ts'
import { securityHeaders } from './access/securityHeaders.ts'
import { attemptLimits } from './access/attemptLimits.ts'
import type { Config } from './config.ts'
import { webPages } from './web/webPages.ts'
import { refused, type Refused } from './wire/answer.ts'
import { bind, type BoundOperation } from './wire/bind.ts'
import type { Binding } from './wire/binding.ts'
import { CurrentPlans } from './wire/currentPlans.ts'
import { KeptAnswers } from './wire/keptAnswers.ts'
import { languageOf } from './wire/language.ts'
import { logRequests } from './wire/logRequests.ts'
import { sendProblem } from './wire/problem.ts'
import { sendKnown } from './wire/sendKnown.ts'
import type { Services } from './wire/services.ts'

export interface Doors {
  readonly config: Config
  readonly services: Services
  /** By name of the route. */
  readonly operations: Readonly<Record<string, BoundOperation>>
  /** Where the built web app stands. */
  readonly webFolder: string
}

/** Longest body that is read; one update with all its texts in two languages is a tenth of it. */
const longestBody = '256kb'
/** The thousand rows of the public register that one import takes, with everything the register says of them. */
const longestFile = '4mb'
const mostKeptBytes = 64 * 1024 * 1024

/** The HTTP door: every route of the contract, then the web app. */
export function httpApp({ config, services, operations, webFolder }: Doors): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('strict routing', true)
  app.set('case sensitive routing', true)
  app.set('query parser', 'simple')
  app.set('trust proxy', config.trustProxy)
  const secure = config.baseUrl?.startsWith('https:') ?? false
  const headers = securityHeaders(secure)
  const ofApi = { ...headers, 'API-Version': apiVersion }
  const kept = new KeptAnswers(mostKeptBytes)
  const binding = { services, kept, plans: new CurrentPlans(services.store), secureCookie: secure }
  app.use(identified, logRequests(services.log))
  app.use(apiBase, sendKnown(binding, ofApi), withHeaders(ofApi), api({ config, services, operations }, binding))
  app.use(withHeaders(headers), webPages(webFolder))
  app.use(apiBase, withHeadersOnError(ofApi), problems(services))
  app.use(withHeadersOnError(headers), problems(services))
  return app
}

function api({ config, services, operations }: Omit<Doors, 'webFolder'>, binding: Binding): express.Router {
  const router = express.Router({ strict: true, caseSensitive: true })
  router.get('/openapi.json', (_request, response) => {
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-cache' }).json(openApi)
  })
  router.use(sameOrigin(ownOrigins(config.baseUrl, config.host)), jsonOnly)
  const limits = attemptLimits(services.now)
  for (const [name, route] of Object.entries<Route>(routes)) {
    const operation = operations[name]
    if (!operation) throw new Error(`Route ${name} has no operation`)
    const body = express.json({ limit: route.takesFile ? longestFile : longestBody, strict: false })
    const handlers = [body, ...(limits[name] ?? []), bind(route, operation, binding)]
    router[route.method](expressPath(route.path), ...handlers)
  }
  for (const [path, allowed] of methodsByPath()) router.all(expressPath(path), notThatWay(allowed))
  router.use((request, response) => sendProblem(response, refused('not-found'), languageOf(request.headers['accept-language'])))
  return router
}

const expressPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1')

function methodsByPath(): Map<string, string> {
  const methods = new Map<string, string[]>([['/openapi.json', ['GET', 'HEAD']]])
  for (const { path, method } of Object.values<Route>(routes))
    methods.set(path, [...(methods.get(path) ?? []), method.toUpperCase(), ...(method === 'get' ? ['HEAD'] : [])])
  return new Map([...methods].map(([path, names]) => [path, names.join(', ')]))
}

function notThatWay(allowed: string): RequestHandler {
  return (request, response) => {
    response.set('Allow', allowed)
    if (request.method === 'OPTIONS') response.status(204).end()
    else sendProblem(response, refused('method-not-allowed'), languageOf(request.headers['accept-language']))
  }
}

const identified: RequestHandler = (_request, response, next) => {
  response.locals['request'] = randomUUID()
  next()
}

function withHeaders(headers: Readonly<Record<string, string>>): RequestHandler {
  const all = Object.entries(headers)
  return (_request, response, next) => {
    for (const [name, value] of all) response.setHeader(name, value)
    next()
  }
}

/** A body that is not JSON is refused before it is read; no body at all is for the contract to judge. */
const jsonOnly: RequestHandler = (request, response, next) => {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
  if (!hasBody || request.is(['json', '+json'])) return next()
  sendProblem(response, refused('unsupported-media-type'), languageOf(request.headers['accept-language']))
}

/** An error can come before the headers did. */
function withHeadersOnError(headers: Readonly<Record<string, string>>): ErrorRequestHandler {
  const set = withHeaders(headers)
  // Express tells error handlers by their four parameters.
  return (error: unknown, request, response, next) => {
    if (response.headersSent) next(error)
    else set(request, response, () => next(error))
  }
}

/** The one place where an error becomes an answer; what it was stays in the log, under the request's id. */
function problems(services: Services): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error: unknown, request, response, _next) => {
    const refusal = refusalOf(error)
    if (refusal.problem === 'server-error') services.log.error({ request: response.locals['request'], err: error }, 'unexpected')
    if (response.headersSent) response.destroy()
    else sendProblem(response, refusal, languageOf(request.headers['accept-language']))
  }
}

/** Express and its body parser mark what the client did wrong by a status. */
function refusalOf(error: unknown): Refused {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  if (status === 413) return refused('too-large')
  if (status === 415) return refused('unsupported-media-type')
  if (error instanceof URIError) return refused('not-found')
  if (status === 400) return refused('invalid-input', { errors: [{ pointer: '', code: 'invalid' }] })
  return refused('server-error')
}
