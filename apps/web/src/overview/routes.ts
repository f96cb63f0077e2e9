import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { OverviewPage } from './OverviewPage.tsx'

export const overviewRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'overzicht', component: OverviewPage }),
] as const
