import type { Route } from '@actielijn/contract'
import type { Response } from 'express'
import type { Answered, Exported } from './answer.ts'
import { encoded, type Encoding } from './encoding.ts'
import type { KeptAnswer } from './keptAnswers.ts'

/** The answer as bytes, compressed once for everyone who gets it. */
export async function readied(answer: Answered<unknown> | Exported, wanted: Encoding): Promise<KeptAnswer> {
  const { bytes, encoding } = await encoded(bytesOf(answer), wanted)
  return answer.kind === 'exported'
    ? { bytes, encoding, contentType: typeOf(answer), fileName: answer.fileName }
    : { bytes, encoding, contentType: typeOf(answer) }
}

/** Sends an answer that nobody may keep. */
export function sendFresh(route: Route, response: Response, answer: Answered<unknown> | Exported): void {
  response.setHeader('Cache-Control', 'no-store')
  if (route.status === 204) {
    response.status(204).end()
    return
  }
  response.status(route.status)
  sendKept(response, { bytes: bytesOf(answer), contentType: typeOf(answer), encoding: 'identity' })
}

/** Sends bytes that were made ready. */
export function sendKept(response: Response, answer: KeptAnswer): void {
  for (const [name, value] of Object.entries(contentHeaders(answer))) response.setHeader(name, value)
  response.end(answer.bytes)
}

/** What the client must know of the bytes. */
export function contentHeaders({ bytes, contentType, encoding, fileName }: KeptAnswer): Readonly<Record<string, string>> {
  return {
    'Content-Type': contentType,
    'Content-Length': String(bytes.length),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ...(fileName && { 'Content-Disposition': `attachment; filename="${fileName}"` }),
  }
}

function bytesOf(answer: Answered<unknown> | Exported): Buffer {
  return Buffer.from(answer.kind === 'exported' ? answer.content : JSON.stringify(answer.value))
}

function typeOf(answer: Answered<unknown> | Exported): string {
  return `${answer.kind === 'exported' ? answer.mediaType : 'application/json'}; charset=utf-8`
}
