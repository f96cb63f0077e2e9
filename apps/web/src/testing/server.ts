import { apiBase, problemTypes, problemUri, type ProblemType } from '@actielijn/contract'
import { vi } from 'vitest'

/** One request as the page sent it. */
export interface Asked {
  method: string
  /** Below `/api/v1`, with its query. */
  path: string
  body: unknown
}

type Reply = { status: number; body?: unknown } | (() => { status: number; body?: unknown })

/** Answers by `METHOD /path`, with or without the query; the most specific one counts. */
export type Replies = Record<string, Reply>

/** A 200 with this body. */
export const ok = (body: unknown, status = 200) => ({ status, body })

/** One of the closed list of problems, as the server writes it. */
export function refusal(type: ProblemType, more: object = {}) {
  const { status, nl } = problemTypes[type]
  return { status, body: { type: problemUri(type), title: nl, status, ...more } }
}

/**
 * Stands in for the network: the page's own client runs unchanged. Returns what was asked, in order.
 * A request without an answer is a 404 that names it.
 */
export function serve(replies: Replies): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET'
    const path = address.slice(apiBase.length)
    asked.push({ method, path, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined })
    const found = replies[`${method} ${path}`] ?? replies[`${method} ${path.replace(/\?.*/, '')}`]
    const { status, body } =
      (typeof found === 'function' ? found() : found) ?? refusal('not-found', { detail: `${method} ${path}` })
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' },
    })
  })
  return asked
}
