import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA, DESIGN section 7. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe holds to be good practice besides: landmarks, headings, tables. */
export const goodPractice = ['best-practice']

/** A line for everything that is wrong with the page as it is shown now; empty when nothing is. */
export async function faultsOf(page: Page, tags: readonly string[]): Promise<string[]> {
  // Without frames within the page the quicker way sees as much.
  const { violations } = await new AxeBuilder({ page }).withTags([...tags]).setLegacyMode().analyze()
  const found = violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `\n    ${target.join(' ')}: ${failureSummary ?? ''}`)
    return `${id}: ${help} (${nodes.length} ×)${places.join('')}`
  })
  return [...found, ...(await ownFaults(page))]
}

/** What we ask of every page besides: one first heading, a title that names the product, no sideways scrolling. */
async function ownFaults(page: Page): Promise<string[]> {
  const { headings, title, sideways } = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  return [
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(/^\S.* · Actielijn$/.test(title) ? [] : [`the title is “${title}”`]),
    ...(sideways <= 0 ? [] : [`the page is ${sideways} pixels too wide`]),
  ]
}
