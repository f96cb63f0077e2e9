import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { languageOf } from '../api/language.ts'
import { newQueryClient } from '../api/queryClient.ts'
import { Providers } from '../app/Providers.tsx'
import { newRouter } from '../app/router.tsx'
import { session, skeleton } from './samples.ts'
import { ok, serve, type Asked, type Replies } from './server.ts'

/**
 * Opens the whole app at an address, with these answers from the server beside those every page asks for
 * (session, the programme's skeleton). Returns the router and what was asked.
 */
export function renderAt(address: string, replies: Replies = {}): { asked: Asked[]; router: ReturnType<typeof newRouter> } {
  const asked = serve({
    'GET /sessions/current': ok(session()),
    'GET /programmes/stm': ok(skeleton()),
    ...replies,
  })
  window.history.replaceState(null, '', address)
  const language = languageOf(window.location.pathname)
  const router = newRouter(language, createMemoryHistory({ initialEntries: [address] }))
  render(
    <Providers language={language} queryClient={newQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { asked, router }
}
