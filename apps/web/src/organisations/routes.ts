import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'
import { readOrganisationsSearch } from './organisationSort.ts'

export const organisationsRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'organisaties',
    component: lazyRouteComponent(() => import('./OrganisationsPage.tsx'), 'OrganisationsPage'),
    validateSearch: readOrganisationsSearch,
  }),
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'organisaties/$organisatie',
    component: lazyRouteComponent(() => import('./OrganisationPage.tsx'), 'OrganisationPage'),
  }),
] as const
