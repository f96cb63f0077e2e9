import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { programmeRoute } from '../ui/parentRoutes.ts'

export const programmeRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'programma',
    component: lazyRouteComponent(() => import('./ProgrammePage.tsx'), 'ProgrammePage'),
  }),
] as const
