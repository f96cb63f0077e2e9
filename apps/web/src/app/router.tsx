import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { basepathOf, type Language } from '../api/language.ts'
import { overviewRoutes } from '../overview/routes.ts'
import { organisationsRoutes } from '../organisations/routes.ts'
import { programmeRoutes } from '../programme/routes.ts'
import { sessionRoutes } from '../session/routes.ts'
import { actionRoutes } from '../actions/routes.ts'
import { myActionsRoutes } from '../my-actions/routes.ts'
import { reviewRoutes } from '../reviews/routes.ts'
import { reportingRoutes } from '../reporting/routes.ts'
import { annexRoutes } from '../annex/routes.ts'
import { searchRoutes } from '../search/routes.ts'
import { Crash } from './Crash.tsx'
import { NotFound } from './NotFound.tsx'
import { programmeRoute } from './programmeRoute.tsx'
import { homeRoute, rootRoute } from './rootRoute.tsx'

/** Every page of the app: a line per feature. */
const routeTree = rootRoute.addChildren([
  homeRoute,
  ...sessionRoutes,
  programmeRoute.addChildren([
    ...reportingRoutes,
    ...overviewRoutes,
    ...myActionsRoutes,
    ...organisationsRoutes,
    ...actionRoutes,
    ...searchRoutes,
    ...annexRoutes,
    ...reviewRoutes,
    ...programmeRoutes,
  ]),
])

/** The router for one language; the words of the addresses are the same in both. Tests give a history of their own. */
export function newRouter(language: Language, history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    basepath: basepathOf(language),
    trailingSlash: 'never',
    scrollRestoration: true,
    // Every value in an address is text as it stands there, so that addresses can be read and written by people.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Crash,
  })
}

function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  if (given.length === 0) return ''
  // A comma may stand in a query as it is (RFC 3986); lists stay readable.
  return `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString().replaceAll('%2C', ',')}`
}
