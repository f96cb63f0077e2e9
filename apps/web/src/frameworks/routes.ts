import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { CrossWalkPage } from './CrossWalkPage.tsx'
import { readCrossWalkSearch } from './crossWalkSearch.ts'

export const frameworksRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'verbanden', component: CrossWalkPage, validateSearch: readCrossWalkSearch }),
] as const
