import { faultText, problemTypes, problemUri, type Problem } from '@actielijn/contract'
import type { Response } from 'express'
import type { Refused } from './answer.ts'

/** The refusal as an RFC 9457 problem, in the reader's language. */
function problemOf(refusal: Refused, language: 'nl' | 'en', request: string): Problem {
  const type = problemTypes[refusal.problem]
  return {
    type: problemUri(refusal.problem),
    title: type[language],
    status: type.status,
    instance: `urn:uuid:${request}`,
    ...(refusal.errors && {
      errors: refusal.errors.map((fault) => ({ ...fault, detail: faultText(fault.code, language, fault.limit) })),
    }),
    ...(refusal.winners && { winners: [...refusal.winners] }),
    ...(refusal.refused && { refused: refusal.refused.map((item) => ({ ...item })) }),
    ...(refusal.retryAfter !== undefined && { retryAfter: refusal.retryAfter }),
  }
}

/** Writes the problem; nothing of it may be kept anywhere. */
export function sendProblem(response: Response, refusal: Refused, language: 'nl' | 'en'): void {
  const body = problemOf(refusal, language, String(response.locals['request']))
  response.status(body.status)
  response.set('Content-Type', 'application/problem+json; charset=utf-8')
  response.set('Content-Language', language)
  response.set('Cache-Control', 'no-store')
  if (refusal.retryAfter !== undefined) response.set('Retry-After', String(refusal.retryAfter))
  response.end(JSON.stringify(body))
}
