import { everyone, routesOf } from './route.ts'
import { z } from './zod.ts'

export const healthRoutes = routesOf({
  readHealth: {
    method: 'get',
    path: '/health',
    summary: 'Whether the server answers and its database can be read',
    access: everyone,
    status: 200,
    response: z.object({ status: z.literal('ok'), version: z.string(), sequence: z.number().int() }).meta({ id: 'Health' }),
    caching: 'never',
    tag: 'health',
  },
})
