import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { OrganisationPage } from './OrganisationPage.tsx'
import { OrganisationsPage } from './OrganisationsPage.tsx'
import { readOrganisationsSearch } from './organisationSort.ts'

export const organisationsRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'organisaties',
    component: OrganisationsPage,
    validateSearch: readOrganisationsSearch,
  }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'organisaties/$organisatie', component: OrganisationPage }),
] as const
