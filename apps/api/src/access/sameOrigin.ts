import type { RequestHandler } from 'express'
import { languageOf } from '../wire/language.ts'
import { refused } from '../wire/answer.ts'
import { sendProblem } from '../wire/problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Writes are taken only from our own pages (DESIGN law 16): `Sec-Fetch-Site` says so, else `Origin`.
 * A request that carries neither is refused: every browser in use sends one of them.
 * @param isOurs whether an origin is one of our own addresses
 */
export function sameOrigin(isOurs: (origin: string) => boolean): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method)) return next()
    const site = request.headers['sec-fetch-site']
    const { origin } = request.headers
    if (site === undefined ? origin !== undefined && isOurs(origin) : site === 'same-origin') return next()
    sendProblem(response, refused('cross-origin'), languageOf(request.headers['accept-language']))
  }
}

/** Our own addresses: BASE_URL where it is set, else any port of this machine or the host we listen on. */
export function ownOrigins(baseUrl: string | undefined, host: string): (origin: string) => boolean {
  if (baseUrl) return (origin) => origin === baseUrl
  const names = new Set(['localhost', '127.0.0.1', '[::1]', host])
  return (origin) => URL.canParse(origin) && names.has(new URL(origin).hostname)
}
