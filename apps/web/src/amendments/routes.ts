import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { amendmentKinds, isDay, type AmendmentKind } from '@actielijn/plan'
import { programmeRoute } from '../ui/parentRoutes.ts'

/** Which changes the address asks for. */
export interface AmendmentsSearch {
  soort?: AmendmentKind | undefined
  /** First and last day of taking effect. */
  van?: string | undefined
  tot?: string | undefined
}

const dayIn = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined)

/** Every change of the plan, and making one. */
export const amendmentRoutes = [
  createRoute({
    getParentRoute: () => programmeRoute,
    path: 'wijzigingen',
    component: lazyRouteComponent(() => import('./AmendmentsPage.tsx'), 'AmendmentsPage'),
    validateSearch: ({ soort, van, tot }: Record<string, unknown>): AmendmentsSearch => ({
      soort: amendmentKinds.find((kind) => kind === soort),
      van: dayIn(van),
      tot: dayIn(tot),
    }),
  }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'wijzigingen/nieuw', component: lazyRouteComponent(() => import('./AddToPlanPage.tsx'), 'AddToPlanPage') }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'acties/$actie/wijzigen', component: lazyRouteComponent(() => import('./AmendActionPage.tsx'), 'AmendActionPage') }),
] as const
