import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readParliamentSearch } from './parliamentSearch.ts'

/** What parliament asked or was promised: the register, one of them, adding one, and taking in the chamber's own. */
export const parliamentRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'moties-en-toezeggingen',
    component: lazyRouteComponent(() => import('./ParliamentPage.tsx'), 'ParliamentPage'),
    validateSearch: readParliamentSearch,
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'moties-en-toezeggingen/toevoegen',
    component: lazyRouteComponent(() => import('./AddItemPage.tsx'), 'AddItemPage'),
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'moties-en-toezeggingen/register-inlezen',
    component: lazyRouteComponent(() => import('./RegisterPage.tsx'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'moties-en-toezeggingen/$punt',
    component: lazyRouteComponent(() => import('./ItemPage.tsx'), 'ItemPage'),
  }),
] as const
