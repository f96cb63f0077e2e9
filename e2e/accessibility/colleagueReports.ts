import type { Page } from 'playwright-core'

/** Somebody of the same organisation reports on the action of the page that is open, from elsewhere. */
export async function colleagueReports(page: Page): Promise<void> {
  const { origin, pathname } = new URL(page.url())
  const action = pathname.split('/').at(-2) ?? ''
  const api = `${origin}/api/v1/programmes/stm/actions/${action}`
  const browser = page.context().browser()
  if (!browser) throw new Error('A page without a browser')
  const colleague = await browser.newContext()
  const headers = { origin }
  const data = { name: 'inspectie-leiding', password: 'inspectie-leiding-demonstratie' }
  await colleague.request.post(`${origin}/api/v1/sessions`, { data, headers })
  const { items } = (await (await colleague.request.get(`${api}/updates`)).json()) as {
    items: { organisation: string; revision: number }[]
  }
  const basedOn = Math.max(0, ...items.filter((one) => one.organisation === 'inspectie-szw').map(({ revision }) => revision))
  const content = { about: '2026-01-01', phase: 'embedded', happened: { nl: 'Dit is verzonnen.' } }
  await colleague.request.post(`${api}/updates`, { data: { organisation: 'inspectie-szw', content, basedOn }, headers })
  await colleague.close()
}
