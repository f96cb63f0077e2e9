import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { problem } from './problem.ts'
import type { Route } from './route.ts'
import { apiBase, apiVersion, routes } from './routes.ts'

const versionHeader = {
  'API-Version': { description: 'Full version of the API', schema: { type: 'string' as const, example: apiVersion } },
}

/** The OpenAPI 3.1 document that the route table yields; `openapi.json` must equal it. */
export function openApiDocument() {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: '__Host-actielijn' })
  for (const [name, route] of Object.entries<Route>(routes)) registry.registerPath(pathOf(name, route))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Actielijn',
      version: apiVersion,
      description: 'What becomes of a government action plan: who promised what, where it stands, what parliament is told.',
      contact: { name: 'Actielijn', url: 'https://www.rijksoverheid.nl/onderwerpen/mensenhandel', email: 'actielijn@example.org' },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: apiBase }],
    tags: [...new Set(Object.values<Route>(routes).map((route) => route.tag))].map((tag) => ({ name: tag })),
  })
}

function pathOf(name: string, route: Route): Parameters<OpenAPIRegistry['registerPath']>[0] {
  const problems = Object.fromEntries(
    statusesOf(route).map((status) => [
      status,
      { description: 'Problem', headers: versionHeader, content: { 'application/problem+json': { schema: problem } } },
    ]),
  )
  return {
    operationId: name,
    method: route.method,
    path: route.path,
    summary: route.summary,
    tags: [route.tag],
    ...(route.access.includes('anonymous') ? {} : { security: [{ session: [] }] }),
    request: {
      ...(route.params && { params: route.params }),
      ...(route.query && { query: route.query }),
      ...(route.body && { body: { required: true, content: { 'application/json': { schema: route.body } } } }),
    },
    responses: {
      [route.status]: {
        description: route.summary,
        headers: versionHeader,
        ...(route.response && {
          content: {
            'application/json': { schema: route.response },
            ...Object.fromEntries((route.also ?? []).map((media) => [media, { schema: { type: 'string' as const } }])),
          },
        }),
      },
      ...problems,
    },
  }
}

function statusesOf(route: Route): string[] {
  const statuses = ['default']
  if (route.params || route.query || route.body) statuses.unshift('400')
  if (!route.access.includes('anonymous')) statuses.unshift('401', '403')
  if (route.params) statuses.push('404')
  return statuses
}
