import { expect, it } from 'vitest'
import { stage } from '../stage.ts'

const { visitor } = stage('programme')

const third = 'Derde verslag over de vorderingen in de strijd tegen mensenhandel'
const without = 'EU-27 (zonder het Verenigd Koninkrijk)'

it('somebody sets figures with and without the United Kingdom side by side, reads why not, and compares like with like', async () => {
  const page = await visitor()
  await page.goto('/stm/cijfers')
  await page.getByRole('link', { name: 'Geregistreerde slachtoffers' }).click()
  await page.getByRole('heading', { level: 1, name: 'Geregistreerde slachtoffers' }).waitFor()
  await page.getByLabel('Tweede cijfer').selectOption({ label: `2017–2018: 14.145, ${without} (${third})` })
  await page.getByRole('button', { name: 'Vergelijken' }).click()
  const refusal = page.getByRole('status').filter({ hasText: 'niet met elkaar te vergelijken' })
  await refusal.getByText('Het Verenigd Koninkrijk telt in het ene cijfer mee en in het andere niet.').waitFor()
  const together = page.getByRole('list', { name: 'De twee cijfers naast elkaar' })
  expect(await together.count()).toBe(0)

  await page.getByLabel('Eerste cijfer').selectOption({ label: `2015–2016: 13.461, ${without} (${third})` })
  await page.getByRole('button', { name: 'Vergelijken' }).click()
  const bars = together.getByRole('link')
  await bars.first().waitFor()
  expect(await bars.allInnerTexts()).toEqual([expect.stringContaining('13.461'), expect.stringContaining('14.145')])
})

it.each([
  [
    'one year beside two, and registered beside estimated',
    'stm-2018/victims-comensha/nl/2014-2014,stm-2018/victims-estimated/nl/2014-2015',
    ['Het ene cijfer is geregistreerd of opgegeven, het andere geschat.', 'Ze meten niet hetzelfde.', 'De perioden zijn niet even lang: bijvoorbeeld één jaar naast twee jaar.'],
  ],
  [
    'all victims beside those whose form is known',
    'ec-2018/victims-registered/eu-27/2015-2016/labour,ec-2020/victims-registered/eu-27/2017-2018/labour',
    ['Het ene gaat over alle slachtoffers, het andere alleen over slachtoffers van wie dit kenmerk bekend is.'],
  ],
  [
    'shares of different groups',
    'ec-2020/victims-registered/eu-27/2017-2018/sexual/female,ec-2020/victims-registered/eu-27/2017-2018/labour/male',
    ['Ze zijn een deel van verschillende groepen.'],
  ],
  [
    'a number beside a share',
    'ec-2018/victims-registered/eu-28/2015-2016/sexual,ec-2018/victims-registered/eu-28/2015-2016/sexual/percent',
    ['Het ene cijfer is een aantal, het andere een percentage.'],
  ],
  [
    'a place in an order beside a share',
    'ec-2018/victims-registered/eu-28/2015-2016/netherlands,ec-2018/victims-registered/eu-28/2015-2016/eu-citizen',
    ['Het ene is een plaats in een volgorde, het andere een cijfer.'],
  ],
])('%s is refused with every reason', async (_what, pair, reasons) => {
  const page = await visitor()
  await page.goto(`/stm/cijfers/victims-registered?vergelijk=${pair}`)
  const refusal = page.getByRole('status').filter({ hasText: 'niet met elkaar te vergelijken' })
  await refusal.getByRole('listitem').first().waitFor()
  expect(await refusal.getByRole('listitem').allInnerTexts()).toEqual(reasons)
  expect(await page.getByRole('table', { name: 'De twee cijfers, ieder voor zich' }).getByRole('row').count()).toBe(3)
})

it('the Dutch estimate is told and drawn as a range, and its bar leads the keyboard to its row', async () => {
  const page = await visitor()
  await page.goto('/stm/cijfers/victims-estimated')
  const bar = page.getByRole('link', { name: '2014–2015 5.000 tot 7.500' })
  await bar.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#cijfer-/)
  const drawn = bar.locator('rect').last()
  expect([await drawn.getAttribute('x'), await drawn.getAttribute('width')]).toEqual(['62.5%', '31.25%'])
  await page.getByText('Dit is een schatting, geen telling.').waitFor()
})

it('every bar begins at nought, and every chart says that registered is not actual', async () => {
  const page = await visitor()
  for (const path of ['victims-registered?gebied=eu-27&uitsplitsing=form', 'empact-results', 'thb-costs', 'crime-groups-activity']) {
    await page.goto(`/stm/cijfers/${path}`)
    await page.locator('main figure').first().waitFor()
    for (const chart of await page.locator('main figure').all()) {
      expect(await chart.getByText('Geregistreerd is niet hetzelfde als werkelijk.').count()).toBe(1)
      const starts = await chart.locator('a rect:last-child').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('x')))
      expect(new Set(starts)).toEqual(new Set(['0']))
    }
  }
})
