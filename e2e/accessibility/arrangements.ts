import type { Page } from 'playwright-core'
import { shows } from '../journeys/shows.ts'
import { colleagueReports } from './colleagueReports.ts'
import { planChanges } from './planChanges.ts'

/** What somebody does on a page to bring it into a state that it does not open in. */
type Arrangement = (page: Page) => Promise<void>

export const arrangements = {
  'the server cannot be reached': async (page) => {
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Andere datum' }).click()
    await page.getByLabel('Datum', { exact: true }).fill('2026-01-01')
    await page.getByRole('button', { name: 'Tonen' }).click()
    await shows(page, 'De server is niet bereikbaar.')
  },
  'another date is being chosen': async (page) => {
    await page.getByRole('button', { name: 'Andere datum' }).click()
    await page.getByLabel('Datum', { exact: true }).waitFor()
  },
  'a date that does not exist': async (page) => {
    await page.getByRole('button', { name: 'Andere datum' }).click()
    await page.getByLabel('Datum', { exact: true }).fill('')
    await page.getByRole('button', { name: 'Tonen' }).click()
    await shows(page, 'Vul een bestaande datum in.')
  },
  'charts as tables': async (page) => {
    for (const button of await page.getByRole('button', { name: 'Als tabel' }).all()) await button.click()
    await page.getByRole('button', { name: 'Als grafiek' }).first().waitFor()
  },
  'the account menu is open': (page) => page.getByLabel('Account van Coördinator één').click(),
  'all filters are open': async (page) => {
    const toggle = page.getByRole('button', { name: /^Filters/ })
    if (await toggle.isVisible()) await toggle.click()
    await unfold(page)
  },
  'everything is unfolded': unfold,
  'a report with errors': async (page) => {
    await page.getByRole('button', { name: 'Indienen' }).click()
    await shows(page, /^Er (klopt iets|kloppen \d+ dingen) niet$/)
  },
  'a colleague was first': async (page) => {
    await page.getByRole('radio', { name: 'Structureel geborgd' }).check()
    await page.getByLabel('Wat gebeurde er sinds het vorige bericht').fill('Dit is verzonnen.')
    await colleagueReports(page)
    await page.getByRole('button', { name: 'Indienen' }).click()
    await shows(page, 'Intussen is er een ander bericht over deze actie ingediend')
  },
  'unchanged is being confirmed': (page) => page.getByRole('button', { name: 'Ongewijzigd bevestigen' }).click(),
  'all that is unchanged is chosen': async (page) => {
    await page.getByRole('checkbox', { name: /kunnen worden bevestigd/ }).first().check()
    await page.getByRole('button', { name: /^Ongewijzigd bevestigen/ }).first().click()
  },
  'a reason to return and a release are asked for': async (page) => {
    await page.getByRole('button', { name: 'Teruggeven…' }).first().click()
    await page.getByRole('button', { name: /openbaar maken…$/ }).click()
    await shows(page, /Weet u het zeker/)
  },
  'a reason to set aside and a day are asked for': async (page) => {
    await page.getByRole('button', { name: /^Dag kiezen/ }).first().click()
    await page.getByRole('button', { name: 'Dag vastleggen' }).click()
    await shows(page, 'Vul een bestaande datum in.')
    await page.getByRole('region', { name: /^Dubbelen/ }).getByRole('button', { name: /^Terzijde leggen…/ }).first().click()
    await page.getByRole('button', { name: 'Terzijde leggen', exact: true }).click()
    await shows(page, 'Vul dit in.')
  },
  'a framework with faults': async (page) => {
    await page.getByLabel('Onderdelen').fill('[{"code": "G 1", "text": ""}]')
    await page.getByRole('button', { name: 'Proberen' }).click()
    await page.getByRole('link', { name: /^Rij 1, code: / }).waitFor()
  },
  'a framework that may be added': async (page) => {
    await page.getByLabel('Code van het raamwerk').fill('verzonnen')
    await page.getByLabel('Naam', { exact: true }).fill('Verzonnen lijst')
    await page.getByLabel('Van welke organisatie').selectOption('greta')
    await page.getByLabel('Onderdelen').fill('[{"code": "G-1", "text": "Verzonnen", "urgency": "urgent", "period": "2027-Q1"}]')
    await page.getByLabel('Waarom').fill('Verzonnen')
    await page.getByLabel('Bron', { exact: true }).fill('Verzonnen verslag')
    await page.getByRole('button', { name: 'Proberen' }).click()
    await shows(page, '1 nieuw')
  },
  'a link without a reason': async (page) => {
    await page.getByText('Verband leggen met SDG-5.2').click()
    await page.getByRole('button', { name: 'Verband leggen' }).click()
    await page.getByRole('alert').first().waitFor()
  },
  'a period that is none': async (page) => {
    await page.getByLabel('Van', { exact: true }).fill('')
    await page.getByRole('button', { name: 'Tonen' }).click()
    await shows(page, 'Vul een bestaande datum in.')
  },
  'an update is being translated': async (page) => {
    await page.getByRole('link', { name: 'Vertalen' }).first().click()
    await page.getByRole('button', { name: 'Vertaling indienen' }).waitFor()
  },
  'a promise is fulfilled without a letter': async (page) => {
    await page.getByText('Afdoen, geheel of deels').click()
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByRole('alert').first().waitFor()
  },
  'a register with a fault': async (page) => {
    const row = { Nummer: 'TZ202011-900', Status: 'Openstaand', Ministerie: 'Justitie en Veiligheid', Functie: 'Minister van Justitie en Veiligheid' }
    await page.getByLabel('Register (JSON)').fill(JSON.stringify([row, { ...row, Nummer: 'TZ202011-901', Status: 'Misschien' }]))
    await page.getByRole('button', { name: 'Proberen' }).click()
    await page.getByRole('table', { name: 'Fouten per rij en veld' }).waitFor()
  },
  ...planChanges,
  'settings without a reason': async (page) => {
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByRole('alert').first().waitFor()
  },
  'a wrong password': async (page) => {
    await page.getByLabel('Naam', { exact: true }).fill('inspectie')
    await page.getByLabel('Wachtwoord', { exact: true }).fill('niet het goede wachtwoord')
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByRole('alert').first().waitFor()
  },
  'two different new passwords': async (page) => {
    await page.getByLabel('Huidig wachtwoord').fill('inspectie-demonstratie')
    await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill('een zin van een paar woorden')
    await page.getByLabel('Nieuw wachtwoord nog een keer').fill('een zin van twee woorden')
    await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
    await shows(page, 'De twee nieuwe wachtwoorden zijn niet gelijk.')
  },
} satisfies Record<string, Arrangement>

export type ArrangementName = keyof typeof arrangements

async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('main details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click()
}
