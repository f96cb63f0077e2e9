import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'

const { visitor } = stage('programme')

describe('somebody signed out finds the words of the plan', () => {
  it.each([
    ['Dutch, without its accents', '/stm/zoeken', 'LIBIE', 'Libië'],
    ['Dutch, with its accents', '/stm/zoeken', 'libië', 'Libië'],
    ['Dutch, with accents that it does not have', '/stm/zoeken', 'inspectéurs', 'inspecteurs'],
    ['Dutch, on the English page', '/en/stm/zoeken', 'inspecteurs', 'inspecteurs'],
    ['English, on the Dutch page', '/stm/zoeken', 'INSPECTORS', 'inspectors'],
  ])('%s', async (_what, path, asked, marked) => {
    const page = await visitor()
    await page.goto(path)
    await searchFor(page, asked)
    const marks = await page.locator('main mark').allInnerTexts()
    expect(marks.map((mark) => mark.toLowerCase())).toContain(marked.toLowerCase())
    const found = page.getByRole('heading', { level: 2 }).getByRole('link').first()
    const title = await found.innerText()
    await found.click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })
})

async function searchFor(page: Page, words: string): Promise<void> {
  const form = page.getByRole('search')
  await form.getByRole('searchbox').fill(words)
  await form.getByRole('button').click()
  await page.getByRole('status').filter({ hasText: `“${words}”` }).waitFor()
}
