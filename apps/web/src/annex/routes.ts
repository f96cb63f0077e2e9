import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { AnnexPage } from './AnnexPage.tsx'
import { readAnnexSearch } from './queries.ts'

export const annexRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'bijlage', component: AnnexPage, validateSearch: readAnnexSearch }),
] as const
