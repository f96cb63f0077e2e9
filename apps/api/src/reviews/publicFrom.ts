import type { Fault, Instant } from '@actielijn/plan'

/**
 * The moment from which something is public: now, or a later moment (an embargo).
 * Refuses what is no moment and what has passed already.
 */
export function publicFromOf(typed: string, now: Instant): { readonly from: Instant | 'now' } | { readonly fault: Fault } {
  if (typed === 'now') return { from: 'now' }
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(typed)
  const time = Date.parse(typed)
  if (!isInstant || Number.isNaN(time)) return { fault: { pointer: '/publicFrom', code: 'not-a-day' } }
  const from = new Date(time).toISOString()
  return from > now ? { from } : { fault: { pointer: '/publicFrom', code: 'not-in-the-future', limit: now } }
}
