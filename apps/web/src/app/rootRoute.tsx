import { createRootRoute, createRoute } from '@tanstack/react-router'
import { Crash } from './Crash.tsx'
import { Home } from './Home.tsx'
import { Layout } from './Layout.tsx'
import { NotFound } from './NotFound.tsx'

/** Parent of the pages that belong to no programme: signing in, the password. */
export const rootRoute = createRootRoute({ component: Layout, notFoundComponent: NotFound, errorComponent: Crash })

/** The bare address leads to the first programme. */
export const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Home })
