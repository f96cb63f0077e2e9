import { describe, expect, it } from 'vitest'
import { euOcIndicators, euOcObservations } from './euOc2021.ts'
import { euThbIndicators, euThbObservations } from './euThb2021.ts'
import { sharedIndicators } from './shared.ts'
import { sharedBases } from './sharedBases.ts'
import { sharedScopes } from './sharedScopes.ts'

const indicators = [...sharedIndicators, ...euThbIndicators, ...euOcIndicators]
const observations = [...euThbObservations, ...euOcObservations]
const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code)

describe('the shared indicators, scopes and bases', () => {
  it('have codes of their own', () => {
    for (const list of [codes(indicators), codes(sharedScopes), codes(sharedBases)])
      expect(new Set(list).size).toBe(list.length)
  })

  it('say in both languages what they count and what to beware of', () => {
    const texts = indicators.flatMap(({ title, definition, unit, caveat }) => [title, definition, unit, caveat])
    expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([])
  })

  it('keep the United Kingdom in, out, and not said apart', () => {
    expect(codes(sharedScopes)).toEqual(expect.arrayContaining(['eu-27', 'eu-28', 'eu-minus-dk', 'eu-unspecified']))
  })
})

describe('the figures beside the EU strategies', () => {
  it('refer to an indicator, a scope and a base that exist', () => {
    const unknown = observations.filter(
      ({ indicator, scope, base }) =>
        !codes(indicators).includes(indicator) || !codes(sharedScopes).includes(scope) || !codes(sharedBases).includes(base),
    )
    expect(codes(unknown)).toEqual([])
  })

  it('have codes that tell document, indicator, scope, years and breakdown, each once', () => {
    for (const { code, source, indicator, scope, period, breakdown } of observations) {
      const cells = breakdown.map(({ value }) => value)
      const plain = [source.document, indicator, scope, `${period.from}-${period.to}`, ...cells].join('/')
      expect([plain, `${plain}/percent`]).toContain(code)
    }
    expect(new Set(codes(observations)).size).toBe(observations.length)
  })

  it('are those of the text', () => {
    const figures = observations.map(({ code, value, measure, approximate, base }) =>
      [code, approximate, JSON.stringify(value), measure, 'of', base].filter((part) => part !== undefined).join(' '),
    )
    expect(figures).toEqual([
      'eu-thb-2021/victims-registered/eu-27/2017-2018 14145 count of all-registered',
      'eu-thb-2021/victims-registered/eu-27/2017-2018/eu-citizen almost 50 percent of all-registered',
      'eu-thb-2021/victims-registered/eu-27/2017-2018/female 72 percent of all-registered',
      'eu-thb-2021/victims-registered/eu-27/2017-2018/sexual/female 92 percent of form-sexual',
      'eu-thb-2021/victims-registered/eu-27/2017-2018/labour/male 68 percent of form-labour',
      'eu-thb-2021/victims-registered/eu-27/2017-2018/child 22 percent of all-registered',
      'eu-thb-2021/victims-registered/eu-27/2017-2018/labour 15 percent of all-registered',
      'eu-thb-2021/countries-reporting-victims/world/2020-2020 more-than 120 count of all',
      'eu-thb-2021/countries-of-origin/world/2020-2020 more-than 140 count of all',
      'eu-oc-2021/crime-revenues/eu-unspecified/2019-2019 139000000000 euro of all',
      'eu-oc-2021/crime-revenues/eu-unspecified/2019-2019/percent 1 percent of eu-gdp',
      'eu-oc-2021/crime-groups-activity/eu-unspecified/2021-2021/listed-markets more-than 80 percent of criminal-networks',
      'eu-oc-2021/crime-groups-activity/eu-unspecified/2021-2021/drugs 38 percent of organised-crime-groups',
      'eu-oc-2021/domestic-burglaries/eu-unspecified/2021-2021 more-than 1000000 count of all',
      'eu-oc-2021/crime-groups-structure/eu-unspecified/2021-2021/core-group 43 percent of organised-crime-groups',
      'eu-oc-2021/crime-groups-structure/eu-unspecified/2021-2021/hierarchical 40 percent of organised-crime-groups',
      'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/arrests 8000 count of all',
      'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/protected-victims more-than 1400 count of all',
      'eu-oc-2021/empact-all-results/eu-cooperation/2019-2019/prevented-fraud 400000000 euro of all',
      'eu-oc-2021/assets-confiscated/eu-unspecified/2021-2021 1 percent of criminal-assets',
      'eu-oc-2021/crime-groups-corruption/eu-unspecified/2021-2021 more-than 60 percent of criminal-networks',
    ])
  })
})
