import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { ActionListPage } from './ActionListPage.tsx'
import { ActionPage } from './ActionPage.tsx'
import { readSavedView } from './savedView.ts'

/** The table of actions, and one action. */
export const actionRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'acties', component: ActionListPage, validateSearch: readSavedView }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'acties/$actie', component: ActionPage }),
] as const
