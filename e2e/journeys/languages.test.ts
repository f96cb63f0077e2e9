import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'

const { visitor } = stage('demonstration')

const programme = { nl: 'Samen tegen mensenhandel', en: 'Together against human trafficking' }
const invented = { nl: 'demonstratie — verzonnen gegevens', en: 'demonstration — invented data' }
const action = '/stm/acties/STM-2.5.1'

/** Every page with its title, without the name of programme and product. */
const routes = [
  { path: '/stm/overzicht', nl: 'Overzicht', en: 'Overview' },
  { path: '/stm/organisaties', nl: 'Organisaties', en: 'Organisations' },
  { path: '/stm/organisaties/politie', nl: 'Politie', en: 'Netherlands Police' },
  { path: '/stm/acties', nl: 'Acties', en: 'Actions' },
  { path: action, nl: '‘Quick response team’ van inspecteurs bij urgente meldingen', en: 'Quick response team of inspectors for urgent reports' },
  { path: `${action}/voortgang?organisatie=inspectie-szw`, nl: 'Voortgang berichten: STM-2.5.1', en: 'Report progress: STM-2.5.1' },
  { path: '/stm/plannen', nl: 'Plannen en bronnen', en: 'Plans and sources' },
  {
    path: '/stm/plannen/eu-thb-2021',
    nl: 'EU-strategie voor de bestrijding van mensenhandel 2021-2025',
    en: 'EU Strategy on Combatting Trafficking in Human Beings 2021-2025',
  },
  { path: '/stm/plannen/bestaat-niet', nl: 'Plan of bron', en: 'Plan or source' },
  { path: '/stm/verbanden', nl: 'Verbanden', en: 'Links' },
  { path: '/stm/verbanden/raamwerk-toevoegen', nl: 'Raamwerk toevoegen', en: 'Add a framework' },
  { path: '/stm/rapportages', nl: 'Rapportages', en: 'Reports' },
  {
    path: '/stm/rapportages/sdg',
    nl: 'Rapportage: Duurzame ontwikkelingsdoelen over mensenhandel',
    en: 'Report: Sustainable Development Goals on human trafficking',
  },
  { path: '/stm/rapportages/bestaat-niet', nl: 'Rapportage', en: 'Report' },
  { path: '/stm/rapportages/sdg/vertalen/bestaat-niet', nl: 'Bericht vertalen', en: 'Translate an update' },
  { path: '/stm/mijn-acties', nl: 'Mijn acties', en: 'My actions' },
  { path: '/stm/vaststellen', nl: 'Vaststellen', en: 'Accept' },
  { path: '/stm/aandachtspunten', nl: 'Aandachtspunten', en: 'Attention points' },
  { path: '/stm/instellingen', nl: 'Instellingen', en: 'Settings' },
  { path: '/stm/moties-en-toezeggingen', nl: 'Moties en toezeggingen', en: 'Motions and commitments' },
  { path: '/stm/moties-en-toezeggingen/LTR-2.16', nl: 'EU-strategie mensenhandel delen met de Kamer', en: 'Share the EU strategy on trafficking with parliament' },
  { path: '/stm/moties-en-toezeggingen/toevoegen', nl: 'Motie of toezegging toevoegen', en: 'Add a motion or commitment' },
  { path: '/stm/moties-en-toezeggingen/register-inlezen', nl: 'Register van de Tweede Kamer inlezen', en: 'Take in the register of the House of Representatives' },
  { path: '/stm/bijlage', nl: 'Bijlage voor de Kamer', en: 'Annex for parliament' },
  { path: '/stm/zoeken', nl: 'Zoeken', en: 'Search' },
  { path: '/stm/programma', nl: 'Programma', en: 'Programme' },
  { path: '/stm/cijfers', nl: 'Cijfers', en: 'Figures' },
  { path: '/stm/cijfers/victims-registered', nl: 'Geregistreerde slachtoffers', en: 'Registered victims' },
  { path: '/stm/cijfers/bestaat-niet', nl: 'Cijfers', en: 'Figures' },
  { path: `${action}/wijzigen`, nl: 'Plan wijzigen: STM-2.5.1', en: 'Change the plan: STM-2.5.1' },
  { path: '/stm/wijzigingen', nl: 'Wijzigingen', en: 'Changes' },
  { path: '/stm/wijzigingen/nieuw', nl: 'Toevoegen aan het plan', en: 'Add to the plan' },
  { path: '/stm/bestaat-niet', nl: 'Pagina niet gevonden', en: 'Page not found' },
] as const

const outsideProgramme = [
  { path: '/inloggen', nl: 'Inloggen', en: 'Sign in' },
  { path: '/wachtwoord', nl: 'Wachtwoord wijzigen', en: 'Change password' },
  { path: '/uitgelogd', nl: 'U bent uitgelogd', en: 'You are signed out' },
] as const

describe('every page says in which language it is, what it is called there, and that the data are invented', () => {
  it('within the programme', async () => {
    const page = await visitor({ as: 'coordinator1' })
    for (const { path, nl, en } of routes) {
      expect(await frameAt(page, path)).toEqual({ lang: 'nl', banner: invented.nl, title: `${nl} · ${programme.nl} · Actielijn` })
      expect(await frameAt(page, `/en${path}`)).toEqual({ lang: 'en', banner: invented.en, title: `${en} · ${programme.en} · Actielijn` })
    }
  })

  it('around it', async () => {
    const page = await visitor()
    for (const { path, nl, en } of outsideProgramme) {
      expect(await frameAt(page, path)).toEqual({ lang: 'nl', banner: invented.nl, title: `${nl} · Actielijn` })
      expect(await frameAt(page, `/en${path}`)).toEqual({ lang: 'en', banner: invented.en, title: `${en} · Actielijn` })
    }
  })
})

it('the other language is one click away and keeps page, filters and day', async () => {
  const page = await visitor()
  await page.goto('/stm/acties?fase=running&stand=2026-01-01')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Actions' }).waitFor()
  expect(page.url()).toMatch(/\/en\/stm\/acties\?fase=running&stand=2026-01-01$/)
  await page.getByText('1 January 2026').first().waitFor()
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await page.getByRole('heading', { level: 1, name: 'Acties' }).waitFor()
  expect(page.url()).toMatch(/\/stm\/acties\?fase=running&stand=2026-01-01$/)
})

it('Dutch words on an English page are marked as Dutch', async () => {
  const page = await visitor()
  await page.goto(`/en${action}`)
  const said = page.locator('main [lang="nl"]').filter({ hasText: '(verzonnen)' })
  await said.first().waitFor()
  const unmarked = page.locator('main p:not([lang] *):not([lang])').filter({ hasText: '(verzonnen)' })
  expect(await unmarked.count()).toBe(0)
})

async function frameAt(page: Page, path: string) {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
  const banner = await page.getByText(/^demonstrati(e|on) — /).first().innerText()
  return page.evaluate((text) => ({ lang: document.documentElement.lang, banner: text, title: document.title }), banner)
}
