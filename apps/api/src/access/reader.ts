import type { Route } from '@actielijn/contract'
import type { Viewer } from '@actielijn/plan'
import type { PlanContent, Session } from '@actielijn/store'
import { refused, type Refused } from '../wire/answer.ts'
import type { Services } from '../wire/services.ts'
import { refusalToRole, refusalToSignedOut } from './authorise.ts'
import { tokenHash } from './sessionCookie.ts'
import { viewerOf } from './viewerOf.ts'

/** Who asks, in the programme of the address. */
export interface Reader {
  readonly session: Session | undefined
  readonly token: string | undefined
  readonly plan: PlanContent | undefined
  readonly viewer: Viewer
}

/** Routes that someone may still use who has to choose a password first, by their address. */
const beforeOwnPassword = new Set(['/sessions', '/sessions/current', '/accounts/current/password', '/health'])

/** Finds out who asks and whether this route is open to them, in the order in which less is given away. */
export async function admit(
  route: Route,
  request: { readonly token: string | undefined; readonly programme: string | undefined },
  planOf: (programme: string) => Promise<PlanContent | undefined>,
  services: Pick<Services, 'store' | 'sessionLimits'>,
): Promise<Reader | Refused> {
  const { token } = request
  const session = token ? await services.store.session(tokenHash(token), services.sessionLimits) : undefined
  const signedOut = refusalToSignedOut(route, session?.account)
  if (signedOut) return signedOut
  if (session?.account.mustChangePassword && !beforeOwnPassword.has(route.path)) return refused('password-change-required')
  const plan = request.programme === undefined ? undefined : await planOf(request.programme)
  if (request.programme !== undefined && !plan) return refused('not-found')
  const viewer = viewerOf(session?.account, plan)
  return refusalToRole(route, viewer) ?? { session, token, plan, viewer }
}
