import { actionRoutes } from './action.ts'
import { amendmentRoutes } from './amendment.ts'
import { annexRoutes } from './annex.ts'
import { attentionPointRoutes } from './attentionPoint.ts'
import { frameworkRoutes } from './framework.ts'
import { frameworkImportRoutes } from './frameworkImport.ts'
import { frameworkReportRoutes } from './frameworkReport.ts'
import { healthRoutes } from './health.ts'
import { indicatorRoutes } from './indicators.ts'
import { organisationsRoutes } from './organisations.ts'
import { overviewRoutes } from './overview.ts'
import { parliamentRoutes } from './parliament.ts'
import { parliamentRegisterRoutes } from './parliamentRegister.ts'
import { planRoutes } from './plans.ts'
import { programmeRoutes } from './programme.ts'
import { reviewDayRoutes } from './reviewDay.ts'
import { reviewRoutes } from './review.ts'
import { searchRoutes } from './search.ts'
import { sessionRoutes } from './session.ts'
import { translationRoutes } from './translation.ts'
import { updateRoutes } from './update.ts'

/** The route table: every address of the API, with who may ask. The only list of them. */
export const routes = {
  ...sessionRoutes,
  ...programmeRoutes,
  ...overviewRoutes,
  ...actionRoutes,
  ...updateRoutes,
  ...organisationsRoutes,
  ...reviewRoutes,
  ...amendmentRoutes,
  ...annexRoutes,
  ...indicatorRoutes,
  ...planRoutes,
  ...parliamentRoutes,
  ...parliamentRegisterRoutes,
  ...frameworkRoutes,
  ...frameworkReportRoutes,
  ...frameworkImportRoutes,
  ...translationRoutes,
  ...attentionPointRoutes,
  ...reviewDayRoutes,
  ...searchRoutes,
  ...healthRoutes,
}
export type RouteName = keyof typeof routes

/** Where every address begins. */
export const apiBase = '/api/v1'
export const apiVersion = '1.0.0'
