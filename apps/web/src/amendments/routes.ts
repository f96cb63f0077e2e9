import { createRoute } from '@tanstack/react-router'
import { amendmentKinds, isDay, type AmendmentKind } from '@actielijn/plan'
import { programmeRoute } from '../app/programmeRoute.tsx'
import { AddToPlanPage } from './AddToPlanPage.tsx'
import { AmendActionPage } from './AmendActionPage.tsx'
import { AmendmentsPage } from './AmendmentsPage.tsx'

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
    component: AmendmentsPage,
    validateSearch: ({ soort, van, tot }: Record<string, unknown>): AmendmentsSearch => ({
      soort: amendmentKinds.find((kind) => kind === soort),
      van: dayIn(van),
      tot: dayIn(tot),
    }),
  }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'wijzigingen/nieuw', component: AddToPlanPage }),
  createRoute({ getParentRoute: () => programmeRoute, path: 'acties/$actie/wijzigen', component: AmendActionPage }),
] as const
