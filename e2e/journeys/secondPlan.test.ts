import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ownPassword } from '../people/accounts.ts'
import { choosePassword } from '../people/choosePassword.ts'
import { oneTimePasswordIn } from '../people/oneTimePasswordIn.ts'
import { stage } from '../stage.ts'
import { agreementOn } from './agreementOn.ts'
import { shows } from './shows.ts'

const file = fileURLToPath(new URL('../../docs/examples/tweede-plan.json', import.meta.url))
const text = 'Dit blijft binnen het luchtprogramma (verzonnen).'

describe('a plan of another ministry, from a file', () => {
  const { visitor, server } = stage('programme')
  const addAccount = async (name: string, role: string) => {
    const said = await server().run('user', 'add', name, '--role', role, '--display-name', `Account ${name}`)
    await choosePassword(server().address, name, oneTimePasswordIn(said), ownPassword)
  }
  let trial = ''
  beforeAll(async () => {
    trial = await server().run('catalogue', 'import', file)
    await server().run('catalogue', 'import', file, '--apply')
    await addAccount('lucht-coordinator', 'coordinator@lucht')
    await addAccount('lucht-taskforce', 'taskforce@lucht')
    await addAccount('luchtdienst', 'editor@luchtdienst')
  }, 120_000)

  it('is tried first, and is then there beside the first, with its own words for its headings on every page', async () => {
    expect(trial).toContain('er is niets geschreven')
    const coordinator = await visitor({ as: 'lucht-coordinator' })
    // Whoever has a part in this programme only begins there, and finds the way to the others.
    await coordinator.goto('/')
    await shows(coordinator, 'Pijler 1: Minder uitstoot in de straat')
    await coordinator.getByLabel(/^Programma: Schone lucht/).click()
    await coordinator.getByRole('link', { name: 'Samen tegen mensenhandel' }).waitFor()
    for (const page of ['overzicht', 'acties', 'bijlage', 'plannen', 'organisaties', 'wijzigingen']) {
      await coordinator.goto(`/lucht/${page}`)
      await coordinator.getByRole('heading', { level: 1 }).waitFor()
      await coordinator.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
      expect(await coordinator.locator('main').innerText(), page).not.toMatch(/actielijn/i)
    }
    await coordinator.goto('/lucht/acties')
    await shows(coordinator, /^Pijler$/)
    await coordinator.goto('/lucht/programma')
    await coordinator.getByRole('heading', { level: 2, name: 'Pijlers' }).waitFor()
    await coordinator.goto('/en/lucht/acties')
    await shows(coordinator, /^Pillar$/)
  })

  it('has its own people, who work in it and learn nothing internal of the first, nor the first of it', async () => {
    const editor = await visitor({ as: 'luchtdienst' })
    await editor.goto('/lucht/acties/LUCHT-2.1/voortgang?organisatie=luchtdienst')
    await editor.getByRole('radio', { name: 'Loopt', exact: true }).check()
    await editor.getByRole('radio', { name: 'Op schema', exact: true }).check()
    await editor.getByLabel('Wat gebeurde er sinds het vorige bericht').fill(text)
    await editor.getByRole('button', { name: 'Indienen' }).click()
    await shows(editor, 'Uw bericht is ingediend')
    const coordinator = await visitor({ as: 'lucht-coordinator' })
    await coordinator.goto('/lucht/vaststellen')
    await coordinator.getByRole('article').getByRole('button', { name: 'Vaststellen', exact: true }).click()
    await shows(coordinator, /^Vastgesteld, nog niet openbaar/)

    for (const name of ['lucht-coordinator', 'lucht-taskforce', 'luchtdienst']) {
      const own = await visitor({ as: name })
      await own.goto('/lucht/acties/LUCHT-2.1')
      await shows(own, text)
    }
    for (const name of ['coordinator', 'taskforce', 'inspectie']) {
      const stranger = await visitor({ as: name })
      await stranger.goto('/lucht/acties/LUCHT-2.1')
      await shows(stranger, 'Over deze actie is nog nooit bericht.')
      expect(await stranger.getByText(text).count()).toBe(0)
      await stranger.goto('/lucht/vaststellen')
      await stranger.getByRole('heading', { level: 1 }).waitFor()
      expect(await stranger.getByText(text).count()).toBe(0)
    }
    await coordinator.goto('/stm/acties/STM-2.5.1/wijzigen')
    await shows(coordinator, 'Alleen de coördinator kan het plan wijzigen.')
  })

  it('changes by a file, all or nothing: every fault is told first, then the change is seen with its reason', async () => {
    const path = join(tmpdir(), `tweede-plan-${process.pid}.json`)
    onTestFinished(() => rmSync(path, { force: true }))
    const ground = ['--effective', '2026-01-01', '--reason', 'Besluit van de raad (verzonnen)', '--source', 'Kamerstuk 1 (verzonnen)']
    write(path, (action) => ({ ...action, reporter: 'niemand' }))
    await expect(server().run('catalogue', 'import', path, '--apply', ...ground)).rejects.toThrow(/verwijst naar iets wat er niet is[^]*Er is niets gewijzigd/)
    write(path, (action) => (action['code'] === 'LUCHT-1.2' ? { ...action, due: { precision: 'year', value: '2033' } } : action))
    expect(await server().run('catalogue', 'import', path, '--apply', ...ground)).toContain('andere termijn\taction\tLUCHT-1.2')
    const outsider = await visitor()
    await outsider.goto('/lucht/wijzigingen')
    await shows(outsider, 'Besluit van de raad (verzonnen)')
    await outsider.goto('/lucht/acties/LUCHT-1.2')
    expect(await agreementOn(outsider)).toContain('2033')
    await outsider.goto('/lucht/acties/LUCHT-1.2?stand=2025-12-31')
    expect(await agreementOn(outsider)).not.toContain('2033')
  })
})

/** The same plan with its actions changed. */
function write(path: string, change: (action: Record<string, unknown>) => Record<string, unknown>): void {
  const plan = JSON.parse(readFileSync(file, 'utf8')) as { actions: Record<string, unknown>[] } // our own example
  writeFileSync(path, JSON.stringify({ ...plan, actions: plan.actions.map(change) }))
}
