import { code, day, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

/** Marks around matched words in a snippet; private-use characters that never occur in text. */
export const matchStart = '\uE000'
export const matchEnd = '\uE001'

export const searchRoutes = routesOf({
  search: {
    method: 'get',
    path: '/programmes/{programme}/search-results',
    summary: 'Search plan and updates, in both languages, within what the reader may read',
    access: ['anonymous'],
    params: z.object({ programme: code }),
    query: z.object({ q: z.string().min(1).max(200), limit: z.coerce.number().int().min(1).max(100).optional() }),
    status: 200,
    response: z
      .object({
        items: z.array(
          z.object({
            action: code,
            title: text,
            /** Absent when the plan's own text matched. */
            update: z.object({ id: z.string(), organisation: code, about: day }).optional(),
            snippet: z.string(),
            language: z.enum(['nl', 'en']),
          }),
        ),
      })
      .meta({ id: 'SearchResults' }),
    caching: 'versioned',
    tag: 'search',
  },
})
