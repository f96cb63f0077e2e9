import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { agreementOn } from './agreementOn.ts'
import { beginChange, recordChange } from './asAmender.ts'
import { acceptNext } from './asCoordinator.ts'
import { reportOn, sendIn, typeReport } from './asReporter.ts'
import { dayFromNow } from './day.ts'
import { shows } from './shows.ts'

const yesterday = dayFromNow(-1)

describe('a coordinator changes the plan', () => {
  const { visitor } = stage('programme')

  it('reschedules: everybody sees the new date with its reason, the first wording beside it, and the old one the day before', async () => {
    const coordinator = await visitor({ as: 'coordinator' })
    await beginChange(coordinator, 'STM-2.6.2', 'Andere termijn')
    const due = coordinator.getByRole('group', { name: 'Gereed' })
    await due.getByLabel('Hoe precies').selectOption({ label: 'Kwartaal' })
    await due.getByLabel('Kwartaal', { exact: true }).selectOption({ label: '2e kwartaal' })
    await due.getByLabel('Jaar').fill('2031')
    expect(await recordChange(coordinator, 'Meer tijd nodig (verzonnen)')).toContain('2e kwartaal 2031')

    const outsider = await visitor()
    await outsider.goto('/stm/acties/STM-2.6.2')
    expect(await agreementOn(outsider)).toContain('2e kwartaal 2031')
    await shows(outsider, 'De afspraak is gewijzigd')
    await shows(outsider, 'Meer tijd nodig (verzonnen)')
    await shows(outsider, /^Eerste formulering, 1 november 2018/)
    expect(await outsider.getByText('Account coordinator').count()).toBe(0)
    await outsider.goto(`/stm/acties/STM-2.6.2?stand=${yesterday}`)
    expect(await agreementOn(outsider)).not.toContain('2e kwartaal 2031')
    expect(await outsider.getByText('Meer tijd nodig').count()).toBe(0)
  })

  it('splits: the new actions show what came before and begin without a state, and every page counts one more from that day', async () => {
    const editor = await visitor({ as: 'inspectie' })
    const coordinator = await visitor({ as: 'coordinator' })
    await reportOn(editor, { action: 'STM-2.5.1', phase: 'Loopt', happened: 'Het team begon (verzonnen).', about: yesterday })
    await acceptNext(coordinator, 'Meteen')
    const before = await countsOn(coordinator)
    await beginChange(coordinator, 'STM-2.5.1', 'Splitsen')
    for (const [number, title] of [[1, 'Team voor de steden (verzonnen)'], [2, 'Team voor het land (verzonnen)']] as const) {
      const part = coordinator.getByRole('group', { name: `Nieuwe actie ${number}` })
      await part.getByLabel('Titel', { exact: true }).fill(title)
      await part.getByLabel('Samenvatting', { exact: true }).fill('Verzonnen.')
    }
    await recordChange(coordinator, 'Twee soorten werk (verzonnen)')

    const outsider = await visitor()
    await outsider.goto('/stm/acties/STM-2.5.1-a')
    await shows(outsider, 'Over deze actie is nog nooit bericht.')
    await shows(outsider, 'Het team begon (verzonnen).')
    await outsider.getByRole('link', { name: 'Naar deze actie' }).click()
    await shows(outsider, /^Gesplitst per/)
    expect(await countsOn(outsider)).toEqual(before.map((count) => count + 1))
    expect(await countsOn(outsider, `stand=${yesterday}`)).toEqual(before)
    await outsider.goto(`/stm/acties/STM-2.5.1?stand=${yesterday}`)
    await shows(outsider, 'Het team begon (verzonnen).')
    expect(await outsider.getByText(/^Gesplitst per/).count()).toBe(0)
  })

  it('transfers: the state follows the new reporter, and whoever was writing is told why and keeps the text', async () => {
    const editor = await visitor({ as: 'inspectie' })
    const coordinator = await visitor({ as: 'coordinator' })
    const action = 'STM-2.6.1'
    await reportOn(editor, { action, phase: 'Loopt', happened: 'De oude penvoerder begon (verzonnen).', about: yesterday })
    await acceptNext(coordinator, 'Meteen')
    await typeReport(editor, { action, phase: 'Loopt', happened: 'Nog niet ingediend (verzonnen).' })

    await beginChange(coordinator, action, 'Overdragen')
    await coordinator.getByLabel('Organisatie 1', { exact: true }).selectOption('politie')
    await coordinator.getByRole('combobox', { name: 'Penvoerder' }).selectOption('politie')
    await coordinator.getByRole('combobox', { name: 'Verantwoordelijk ministerie' }).selectOption('min-jenv')
    await coordinator.getByRole('combobox', { name: 'Bewindspersoon' }).selectOption({ index: 1 })
    await recordChange(coordinator, 'De politie doet dit voortaan (verzonnen)')

    await editor.getByRole('button', { name: 'Indienen' }).click()
    await shows(editor, 'Uw tekst is niet ingediend en blijft als concept bewaard.')
    await editor.goto('/stm/mijn-acties')
    await editor.getByRole('link', { name: `Uw concept bekijken ${action}` }).click()
    await shows(editor, 'Nog niet ingediend (verzonnen).')
    await shows(editor, 'Uw organisatie bericht niet (meer) over deze actie')

    const outsider = await visitor()
    await outsider.goto(`/stm/acties/${action}`)
    await shows(outsider, 'De huidige penvoerder heeft nog niet bericht.')
    await shows(outsider, 'De oude penvoerder begon (verzonnen).')
    const police = await visitor({ as: 'politie' })
    await typeReport(police, { action, organisation: 'politie', phase: 'Structureel geborgd', happened: 'De politie ging verder (verzonnen).' })
    await sendIn(police)
    await acceptNext(coordinator, 'Meteen')
    await outsider.goto(`/stm/acties/${action}`)
    expect(await standOn(outsider)).toContain('Structureel geborgd')
    await outsider.goto(`/stm/acties/${action}?stand=${yesterday}`)
    expect(await standOn(outsider)).toContain('Loopt')
    expect(await agreementOn(outsider)).not.toContain('Politie')
  })

  it('is told when another coordinator was first, keeps what was typed, and undoes nothing of the other', async () => {
    const [one, other] = [await visitor({ as: 'coordinator' }), await visitor({ as: 'other-coordinator' })]
    await beginChange(one, 'STM-2.4.1', 'Correctie')
    await one.getByLabel('Samenvatting', { exact: true }).fill('Beter overgenomen (verzonnen).')
    await beginChange(other, 'STM-2.4.1', 'Herschrijven')
    await other.getByLabel('Titel', { exact: true }).fill('Een nieuwe titel (verzonnen)')
    await recordChange(other, 'Anders verwoord (verzonnen)')

    await one.getByLabel('Reden', { exact: true }).fill('Verkeerd overgenomen (verzonnen)')
    await one.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await one.getByRole('button', { name: 'Het plan opnieuw ophalen' }).click()
    await shows(one, 'Een nieuwe titel (verzonnen)')
    const shown = await recordChange(one, 'Verkeerd overgenomen (verzonnen)')
    expect(shown).toContain('Een invoerfout hersteld, geen wijziging van het plan.')
    expect(shown).toContain('Beter overgenomen (verzonnen).')
    await one.goto('/stm/acties/STM-2.4.1')
    await one.getByRole('heading', { level: 1, name: 'Een nieuwe titel (verzonnen)' }).waitFor()
  })
})

/** What the page of the action says of where it stands. */
function standOn(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Waar de actie staat' }).innerText()
}

/** How many actions there are, as the overview, the list and the annex say it. */
async function countsOn(page: Page, query = ''): Promise<number[]> {
  const counts: number[] = []
  for (const path of ['overzicht', 'acties', 'bijlage']) {
    await page.goto(`/stm/${path}${query && `?${query}`}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
    const said = [...(await page.locator('main').innerText()).matchAll(/(\d+) acties/g)].map(([, count]) => Number(count))
    // The annex says it per line; the others begin with the total.
    counts.push(path === 'bijlage' ? said.reduce((sum, count) => sum + count, 0) : (said[0] ?? 0))
  }
  return counts
}
