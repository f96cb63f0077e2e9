import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { reportOn } from './asReporter.ts'

const { visitor, server } = stage('programme')

const action = 'STM-2.5.1'
const text = 'Dit was even onder embargo (verzonnen).'

const nowhere = { onAction: false, inAnnex: false, bySearch: false }

it('lets everybody read from the moment an embargo lapses, also who looked just before', async () => {
  const editor = await visitor({ as: 'inspectie' })
  const coordinator = await visitor({ as: 'coordinator' })
  const outsider = await visitor()
  await reportOn(editor, { action, phase: 'Loopt', happened: text })
  const began = Date.now()
  expect(await reads(outsider)).toEqual(nowhere)

  // Long enough to look once more before it lapses, however busy the machine is.
  const publicFrom = Date.now() + 3 * (Date.now() - began) + 3000
  await acceptUnderEmbargo(coordinator, new Date(publicFrom))
  const before = await reads(outsider)
  expect(Date.now(), 'looked before the embargo lapsed').toBeLessThan(publicFrom)
  expect(before).toEqual(nowhere)

  await outsider.waitForTimeout(publicFrom - Date.now() + 100)
  expect(await reads(outsider)).toEqual({ onAction: true, inAnnex: true, bySearch: true })
})

/** Accepts what waits, as the page does; its field for the moment goes by whole minutes. */
async function acceptUnderEmbargo({ request }: Page, publicFrom: Date): Promise<void> {
  const base = `${server().address}/api/v1/programmes/stm`
  const { pending } = (await (await request.get(`${base}/reviews`)).json()) as { pending: { id: string }[] }
  const answer = await request.post(`${base}/updates/${pending[0]?.id}/decisions`, {
    data: { kind: 'accepted', publicFrom: publicFrom.toISOString() },
    headers: { origin: server().address },
  })
  expect(answer.status()).toBe(201)
}

/** Where somebody finds the text. */
async function reads(page: Page) {
  const onPage = async (path: string) => {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
    return (await page.locator('main').innerText()).includes(text)
  }
  return {
    onAction: await onPage(`/stm/acties/${action}`),
    inAnnex: await onPage('/stm/bijlage'),
    bySearch: await onPage('/stm/zoeken?q=embargo'),
  }
}
