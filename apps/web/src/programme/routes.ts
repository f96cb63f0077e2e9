import { createRoute } from '@tanstack/react-router'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { ProgrammePage } from './ProgrammePage.tsx'

export const programmeRoutes = [
  createRoute({ getParentRoute: () => programmeRoute, path: 'programma', component: ProgrammePage }),
] as const
