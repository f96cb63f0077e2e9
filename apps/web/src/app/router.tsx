import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router'
import { amendmentRoutes } from '../amendments/routes.ts'
import { frameworksRoutes } from '../frameworks/routes.ts'
import { indicatorsRoutes } from '../indicators/routes.ts'
import { plansRoutes } from '../plans/routes.ts'
import { actionRoutes } from '../actions/routes.ts'
import { annexRoutes } from '../annex/routes.ts'
import { basepathOf, type Language } from '../api/language.ts'
import { attentionPointRoutes } from '../attention-points/routes.ts'
import { myActionsRoutes } from '../my-actions/routes.ts'
import { organisationsRoutes } from '../organisations/routes.ts'
import { overviewRoutes } from '../overview/routes.ts'
import { parliamentRoutes } from '../parliament/routes.ts'
import { programmeRoutes } from '../programme/routes.ts'
import { reportingRoutes } from '../reporting/routes.ts'
import { reviewRoutes } from '../reviews/routes.ts'
import { searchRoutes } from '../search/routes.ts'
import { sessionRoutes } from '../session/routes.ts'
import { programmeRoute, rootRoute } from '../ui/parentRoutes.ts'
import { Crash } from './Crash.tsx'
import { Home } from './Home.tsx'
import { Layout } from './Layout.tsx'
import { NotFound } from './NotFound.tsx'
import { ProgrammeFrame } from './ProgrammeFrame.tsx'

rootRoute.update({ component: Layout, notFoundComponent: NotFound, errorComponent: Crash })
programmeRoute.update({ component: ProgrammeFrame })

/** The bare address leads to the first programme. */
const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Home })

/** Every page of the app: a line per feature. */
const routeTree = rootRoute.addChildren([
  homeRoute,
  ...sessionRoutes,
  programmeRoute.addChildren([
    ...overviewRoutes,
    ...myActionsRoutes,
    ...organisationsRoutes,
    ...indicatorsRoutes,
    ...actionRoutes,
    ...amendmentRoutes,
    ...reportingRoutes,
    ...reviewRoutes,
    ...attentionPointRoutes,
    ...annexRoutes,
    ...searchRoutes,
    ...programmeRoutes,
    ...plansRoutes,
    ...parliamentRoutes,
    ...frameworksRoutes,
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
    // The code of a page comes when somebody is about to go there.
    defaultPreload: 'intent',
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

declare module '@tanstack/react-router' {
  // Links and addresses are checked against the routes above.
  interface Register {
    router: ReturnType<typeof newRouter>
  }
}
