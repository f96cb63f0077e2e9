import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'

const page = `<!doctype html><html lang="nl"><title>Proef</title>
<main><h1>Voortgang</h1><p style="color:#ddd;background:#fff">nauwelijks te lezen</p></main>`

describe('the browser the journeys run in', () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
  })
  let browser: Browser
  let port: number

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A server that listens on a port has an address of this shape; only pipes have a string.
    port = (server.address() as AddressInfo).port
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser.close()
    server.close()
  })

  it('keeps one site from reading another', async () => {
    const tab = await browser.newPage()
    await tab.goto(`http://127.0.0.1:${port}/`)
    const readOther = `fetch('http://localhost:${port}/').then(() => 'read', () => 'refused')`
    expect(await tab.evaluate(readOther)).toBe('refused')
  })

  it('lets axe find a text with too little contrast, for which it must draw it', async () => {
    // axe asks for a context of its own making: it opens a page beside the one it judges.
    const context = await browser.newContext()
    const tab = await context.newPage()
    await tab.goto(`http://127.0.0.1:${port}/`)
    const { violations } = await new AxeBuilder({ page: tab }).analyze()
    expect(violations.map(({ id }) => id)).toEqual(['color-contrast'])
  })
})
