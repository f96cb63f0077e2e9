import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Request, type RequestHandler, type Router } from 'express'
import { refused } from '../wire/answer.ts'
import { languageOf } from '../wire/language.ts'
import { sendProblem } from '../wire/problem.ts'

/**
 * The built web app: assets by their hashed names for good, and the one page for every other address.
 * English addresses begin with `/en`; the page says so in `lang` before any script runs.
 */
export function webPages(folder: string): Router {
  const router = express.Router()
  const page = pageIn(folder)
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, etag: false }))
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }))
  router.use((request, response, next) => {
    if (page && request.method === 'GET' && isPage(request)) return page(request, response, next)
    sendProblem(response, refused('not-found'), languageOf(request.headers['accept-language']))
  })
  return router
}

/** Only who asks for a page by name gets one: a page in place of a missing script would hide the mistake. */
function isPage({ path, headers }: Request): boolean {
  return !path.startsWith('/assets/') && !path.startsWith('/api/') && (headers.accept ?? '').includes('text/html')
}

function pageIn(folder: string): RequestHandler | undefined {
  const file = join(folder, 'index.html')
  if (!existsSync(file)) return undefined
  const dutch = readFileSync(file, 'utf8')
  const pages = { nl: ready(dutch), en: ready(dutch.replace(/<html lang="nl"/, '<html lang="en"')) }
  return (request, response) => {
    const { text, tag } = request.path === '/en' || request.path.startsWith('/en/') ? pages.en : pages.nl
    response.set({ 'Cache-Control': 'no-cache', ETag: tag })
    if (request.headers['if-none-match'] === tag) response.status(304).end()
    else response.type('html').end(text)
  }
}

const ready = (text: string) => ({ text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` })
