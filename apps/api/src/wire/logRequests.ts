import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/**
 * Logs what was asked, by whom it was refused and how long it took. Never what was typed: no query (it holds
 * searched words), no body, no cookie, no name. Reads are only logged at level debug.
 */
export function logRequests(log: Logger): RequestHandler {
  if (!log.isLevelEnabled('info')) return (_request, _response, next) => next()
  return (request, response, next) => {
    const began = performance.now()
    response.once('finish', () => {
      const read = request.method === 'GET' || request.method === 'HEAD'
      const level = read && response.statusCode < 500 ? 'debug' : 'info'
      if (!log.isLevelEnabled(level)) return
      log[level]({
        request: response.locals['request'],
        method: request.method,
        path: request.originalUrl.split('?')[0],
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - began),
      })
    })
    next()
  }
}
