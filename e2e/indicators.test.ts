import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'

const program = fileURLToPath(new URL('../apps/api/dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'actielijn-figures-'))
let server: ChildProcess
let browser: Browser
let address: string

/** The built program on a fresh data folder; it prints its address once it listens. */
function served(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /Actielijn draait op (http:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.on('close', () => reject(new Error(`The server ended before it listened: ${said}`)))
  })
}

beforeAll(async () => {
  server = spawn(process.execPath, [program, 'serve'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ACTIELIJN_DATA: folder, PORT: '0', LOG_LEVEL: 'error' },
  })
  address = await served(server)
  browser = await launchBrowser()
}, 60_000)

afterAll(async () => {
  await (browser as Browser | undefined)?.close()
  server.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

async function opened(path: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, locale: 'nl-NL', viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(path)
  return page
}

it('refuses to compare figures with and without the United Kingdom, and compares like with like', async () => {
  const page = await opened('/stm/cijfers')
  await page.getByRole('link', { name: 'Geregistreerde slachtoffers' }).click()
  await page.getByRole('heading', { level: 1, name: 'Geregistreerde slachtoffers' }).waitFor()
  const without = { label: '2017–2018, EU-27 (zonder het Verenigd Koninkrijk): 14.145 (Derde verslag over de vorderingen in de strijd tegen mensenhandel)' }
  await page.getByLabel('Tweede cijfer').selectOption(without)
  await page.getByRole('button', { name: 'Vergelijken' }).click()
  const refusal = page.getByRole('status').filter({ hasText: 'niet met elkaar te vergelijken' })
  await refusal.getByText('Het Verenigd Koninkrijk telt in het ene cijfer mee en in het andere niet.').waitFor()
  expect(await page.getByRole('list', { name: 'De twee cijfers naast elkaar' }).count()).toBe(0)

  await page.getByLabel('Eerste cijfer').selectOption({ label: without.label.replace('2017–2018', '2015–2016').replace('14.145', '13.461') })
  await page.getByRole('button', { name: 'Vergelijken' }).click()
  const bars = page.getByRole('list', { name: 'De twee cijfers naast elkaar' }).getByRole('link')
  await bars.first().waitFor()
  expect(await bars.allInnerTexts()).toEqual([expect.stringContaining('13.461'), expect.stringContaining('14.145')])
}, 60_000)

it('tells and draws the Dutch estimate as a range, reached with the keyboard', async () => {
  const page = await opened('/stm/cijfers/victims-estimated')
  const bar = page.getByRole('link', { name: '2014–2015 5.000 tot 7.500' })
  await bar.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#cijfer-/)
  const drawn = bar.locator('rect').last()
  expect([await drawn.getAttribute('x'), await drawn.getAttribute('width')]).toEqual(['62.5%', '31.25%'])
  await page.getByText('Dit is een schatting, geen telling.').waitFor()
}, 60_000)

it.each([1440, 360])('has no barrier that axe finds, nor a page wider than the screen, at %i pixels', async (width) => {
  const refused = 'vergelijk=stm-2018/victims-comensha/nl/2014-2014,stm-2018/victims-estimated/nl/2014-2015'
  for (const path of ['/stm/cijfers', '/stm/cijfers/victims-registered?gebied=eu-27&uitsplitsing=form', `/en/stm/cijfers/victims-comensha?${refused}`]) {
    const page = await opened(path, width)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  }
}, 120_000)
