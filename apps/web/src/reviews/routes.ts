import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { ReviewsPage } from './ReviewsPage.tsx'
import { SettingsPage } from './SettingsPage.tsx'

/** Judging what was sent in, and deciding how it becomes public. */
export const reviewRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'vaststellen', component: ReviewsPage }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'instellingen', component: SettingsPage }),
] as const
