import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../ui/parentRoutes.ts'
import { PasswordPage } from './PasswordPage.tsx'
import { readReturn } from './goOn.ts'
import { SignedOutPage } from './SignedOutPage.tsx'
import { SignInPage } from './SignInPage.tsx'

/** Signing in and out, and one's own password; these belong to no programme. */
export const sessionRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: 'inloggen', component: SignInPage, validateSearch: readReturn }),
  createRoute({ getParentRoute: () => rootRoute, path: 'wachtwoord', component: PasswordPage, validateSearch: readReturn }),
  createRoute({ getParentRoute: () => rootRoute, path: 'uitgelogd', component: SignedOutPage }),
] as const
