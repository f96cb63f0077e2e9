import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { MyActionsPage } from './MyActionsPage.tsx'

/** What is asked of my organisation. */
export const myActionsRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'mijn-acties', component: MyActionsPage }),
] as const
