import { expect, it } from 'vitest'
import { stage } from '../stage.ts'
import { shows } from './shows.ts'

const { visitor } = stage('programme')

// Invented rows in the form of the open data of the Tweede Kamer.
const fresh = {
  Nummer: 'TZ202011-900',
  Tekst: 'De minister stuurt de Kamer een brief over opvang (verzonnen).',
  Functie: 'Minister van Justitie en Veiligheid',
  Ministerie: 'Justitie en Veiligheid',
  Status: 'Openstaand',
  DatumNakoming: '0001-01-01T00:00:00Z',
  KamerbriefNakoming: null,
  Aanmaakdatum: '2020-11-10T14:00:00+01:00',
}
const strange = { ...fresh, Nummer: 'TZ202011-901', Status: 'Misschien' }
const closed = { ...fresh, Status: 'Voldaan', KamerbriefNakoming: '2021Z00001' }

it('tries the chamber’s register first, loses nothing that was pasted, and takes it over in one go', async () => {
  const coordinator = await visitor({ as: 'coordinator' })
  await coordinator.goto('/stm/moties-en-toezeggingen')
  await coordinator.getByRole('link', { name: 'Register inlezen' }).click()
  const pasted = coordinator.getByLabel('Register (JSON)')
  const attempt = () => coordinator.getByRole('button', { name: 'Proberen' }).click()

  await pasted.fill(JSON.stringify({ value: [fresh, strange] }))
  await attempt()
  const fault = coordinator.getByRole('table', { name: 'Fouten per rij en veld' }).getByRole('row').nth(1)
  await fault.waitFor()
  expect((await fault.innerText()).split(/\s+/).slice(0, 3)).toEqual(['2', 'TZ202011-901', 'Status'])
  expect(await coordinator.getByRole('button', { name: /overnemen$/ }).count()).toBe(0)
  expect(await pasted.inputValue()).toContain('TZ202011-901')

  await pasted.fill(JSON.stringify([fresh]))
  await attempt()
  await coordinator.getByRole('button', { name: '1 rij overnemen' }).click()
  await shows(coordinator, '1 rij is overgenomen')

  const outsider = await visitor()
  await outsider.goto('/stm/moties-en-toezeggingen?tekst=TZ202011-900')
  const row = outsider.getByRole('row', { name: /brief over opvang/ })
  expect(await row.innerText()).toMatch(/geen termijn[\s\S]*Open/)

  await coordinator.goto('/stm/moties-en-toezeggingen/register-inlezen')
  await pasted.fill(JSON.stringify([closed]))
  await attempt()
  expect(await coordinator.getByRole('row', { name: /TZ202011-900/ }).innerText()).toContain('afgedaan (2021Z00001)')
  await coordinator.getByRole('button', { name: '1 rij overnemen' }).click()
  await shows(coordinator, '1 rij is overgenomen')
  await outsider.reload()
  expect(await row.innerText()).toMatch(/Afgedaan[\s\S]*2021Z00001/)
})
