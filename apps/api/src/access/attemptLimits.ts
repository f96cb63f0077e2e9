import type { Instant } from '@actielijn/plan'
import { rateLimit, ipKeyGenerator } from 'express-rate-limit'
import type { Request, RequestHandler } from 'express'
import { refused } from '../wire/answer.ts'
import { languageOf } from '../wire/language.ts'
import { sendProblem } from '../wire/problem.ts'
import { tokenHash } from './sessionCookie.ts'

/** A window after which one may simply try again: nobody is locked out for good. */
const windowMs = 15 * 60_000
/** Wrong passwords per window for one name from one address, and for all names from one address. */
const perName = 10
const perAddress = 100

/** What stands before the routes at which a password can be guessed, by name of the route. */
export function attemptLimits(now: () => Instant): Readonly<Record<string, readonly RequestHandler[]>> {
  const limit = (most: number, key: (request: Request) => string) => attemptLimit(most, key, now)
  const byAddress = limit(perAddress, addressOf)
  return {
    signIn: [byAddress, limit(perName, (request) => `${addressOf(request)} ${nameIn(request.body)}`)],
    changePassword: [byAddress, limit(perName, (request) => tokenHash(request.headers.cookie ?? ''))],
  }
}

function attemptLimit(most: number, keyGenerator: (request: Request) => string, now: () => Instant): RequestHandler {
  return rateLimit({
    windowMs,
    limit: most,
    keyGenerator,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    handler: (request, response) => {
      const resets = Reflect.get(request, 'rateLimit') as { readonly resetTime?: Date } | undefined // set by the limiter
      const seconds = resets?.resetTime ? Math.ceil((resets.resetTime.getTime() - Date.parse(now())) / 1000) : windowMs / 1000
      sendProblem(
        response,
        refused('too-many-attempts', { retryAfter: Math.max(1, seconds) }),
        languageOf(request.headers['accept-language']),
      )
    },
  })
}

const addressOf = (request: Request) => ipKeyGenerator(request.ip ?? 'unknown')

function nameIn(body: unknown): string {
  const name = typeof body === 'object' && body !== null && 'name' in body ? body.name : undefined
  return typeof name === 'string' ? name.slice(0, 200).trim().toLowerCase() : ''
}
