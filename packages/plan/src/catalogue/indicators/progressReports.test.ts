import { describe, expect, test } from 'vitest'
import { ec2018Bases, ec2018Indicators, ec2018Observations } from './ec2018.ts'
import { ec2020Bases, ec2020Indicators, ec2020Observations } from './ec2020.ts'
import { euOcObservations } from './euOc2021.ts'
import { euThbObservations } from './euThb2021.ts'
import { rankingBases } from './rankings.ts'
import { sharedIndicators } from './shared.ts'
import { sharedBases } from './sharedBases.ts'
import { sharedScopes } from './sharedScopes.ts'
import type { ObservationEntry } from '../../indicator.ts'

const observations = [...ec2018Observations, ...ec2020Observations]
const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code)
const figures = (entries: readonly ObservationEntry[]) =>
  entries.map(({ code, value, measure, approximate, base }) =>
    [code, approximate, JSON.stringify(value), measure, 'of', base].filter((part) => part !== undefined).join(' '),
  )

describe('the figures of the two progress reports', () => {
  test('refer to an indicator, a scope and a base that exist', () => {
    const indicators = codes([...sharedIndicators, ...ec2018Indicators, ...ec2020Indicators])
    const bases = codes([...sharedBases, ...ec2018Bases, ...ec2020Bases, ...rankingBases])
    expect(new Set(indicators).size).toBe(indicators.length)
    expect(new Set(bases).size).toBe(bases.length)
    const unknown = observations.filter(
      ({ indicator, scope, base }) =>
        !indicators.includes(indicator) || !codes(sharedScopes).includes(scope) || !bases.includes(base),
    )
    expect(codes(unknown)).toEqual([])
  })

  test('have codes that tell document, indicator, scope, years and breakdown, each once', () => {
    for (const { code, source, indicator, scope, period, breakdown } of observations) {
      const cells = breakdown.map(({ value }) => value)
      const plain = [source.document, indicator, scope, `${period.from}-${period.to}`, ...cells].join('/')
      expect([plain, `${plain}/percent`]).toContain(code)
    }
    expect(new Set(codes(observations)).size).toBe(observations.length)
  })

  test('say of which figure elsewhere they differ', () => {
    const known = codes([...observations, ...euThbObservations, ...euOcObservations])
    const others = observations.flatMap(({ differsFrom }) => differsFrom?.observation ?? [])
    expect(others.filter((code) => !known.includes(code))).toEqual([])
    expect(others).toContain('ec-2018/victims-registered/eu-28/2015-2016')
    expect(others).toContain('ec-2020/victims-registered/eu-27/2015-2016')
  })

  test('say why the forms of 2017–2018 do not add up to the total, while those of 2015–2016 do', () => {
    const share = (start: string) =>
      ['sexual', 'labour', 'other']
        .map((form) => observations.find(({ code }) => code === `${start}/${form}` || code === `${start}/${form}/percent`))
        .filter((found) => found?.measure === 'percent')
        .reduce((sum, found) => sum + Number(found?.value), 0)
    expect(share('ec-2018/victims-registered/eu-27/2015-2016')).toBe(100)
    expect(share('ec-2020/victims-registered/eu-27/2017-2018')).toBe(93)
    const total = observations.find(({ code }) => code === 'ec-2020/victims-registered/eu-27/2017-2018')
    expect(total?.partsDiffer?.en).toContain('93')
  })

  test('are those of the second report', () => {
    expect(figures(ec2018Observations)).toEqual([
      'ec-2018/victims-registered/eu-28/2015-2016 20532 count of all-registered',
      'ec-2018/prosecutions/eu-28/2015-2016 5979 count of all',
      'ec-2018/convictions/eu-28/2015-2016 2927 count of all',
      'ec-2018/suspects/eu-28/2015-2016 7503 count of all',
      'ec-2018/victims-registered/eu-28/2015-2016/sexual 9759 count of all-registered',
      'ec-2018/victims-registered/eu-28/2015-2016/sexual/percent 56 percent of known-form',
      'ec-2018/victims-registered/eu-28/2015-2016/labour 26 percent of known-form',
      'ec-2018/victims-registered/eu-28/2015-2016/other 18 percent of known-form',
      'ec-2018/victims-registered/eu-28/2015-2016/labour/united-kingdom 61 percent of form-labour',
      'ec-2018/victims-registered/eu-27/2015-2016/sexual 65 percent of known-form',
      'ec-2018/victims-registered/eu-27/2015-2016/labour 15 percent of known-form',
      'ec-2018/victims-registered/eu-27/2015-2016/other 20 percent of known-form',
      'ec-2018/victims-registered/eu-28/2015-2016/female 68 percent of all-registered',
      'ec-2018/victims-registered/eu-27/2015-2016/female 77 percent of all-registered',
      'ec-2018/victims-registered/eu-28/2015-2016/child 23 percent of all-registered',
      'ec-2018/victims-registered/eu-28/2015-2016/eu-citizen 44 percent of all-registered',
      'ec-2018/victims-registered/eu-28/2015-2016/sexual/female 95 percent of form-sexual',
      'ec-2018/victims-registered/eu-28/2015-2016/labour/child 26 percent of form-labour',
      'ec-2018/victims-registered/eu-28/2015-2016/labour/male 80 percent of form-labour',
      'ec-2018/victims-services-use/eu-28-3-reporting/2015-2016/suspects 2 count of all',
      'ec-2018/victims-services-use/eu-28-3-reporting/2015-2016/prosecutions 135 count of all',
      'ec-2018/victims-services-use/eu-28-3-reporting/2015-2016/convictions 18 count of all',
      'ec-2018/europol-contributions/eu-cooperation/2016-2017/new-cases 2476 count of all',
      'ec-2018/europol-contributions/eu-cooperation/2016-2017/operational-messages 8411 count of all',
      'ec-2018/eurojust-analysis/eu-cooperation/2012-2016 28 count of all',
      'ec-2018/eurojust-analysis/eu-cooperation/2012-2016/joint-investigation-teams 75 percent of eurojust-analysed-cases',
      'ec-2018/states-giving-figures/eu-28/2015-2016 100 percent of member-states',
      'ec-2018/states-giving-figures/eu-28/2015-2016/services-use 3 count of member-states',
      'ec-2018/eu-agencies-committed/eu-cooperation/2018-2018 10 count of all',
      'ec-2018/victims-registered/eu-28/2015-2016/romania 1 rank of eu-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/hungary 2 rank of eu-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/netherlands 3 rank of eu-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/poland 4 rank of eu-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/bulgaria 5 rank of eu-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/nigeria 1 rank of third-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/albania 2 rank of third-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/vietnam 3 rank of third-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/china 4 rank of third-countries',
      'ec-2018/victims-registered/eu-28/2015-2016/eritrea 5 rank of third-countries',
    ])
  })

  test('are those of the third report', () => {
    expect(figures(ec2020Observations)).toEqual([
      'ec-2020/thb-profits/world/2015-2015 29400000000 euro of all',
      'ec-2020/thb-costs/eu-unspecified/2020-2020 2700000000 euro of all',
      'ec-2020/victims-registered/eu-27/2017-2018 14145 count of all-registered',
      'ec-2020/victims-registered/eu-27/2015-2016 13461 count of all-registered',
      'ec-2020/victims-registered/eu-27/2017-2018/eu-citizen almost 50 percent of all-registered',
      'ec-2020/victims-registered/eu-27/2017-2018/own-member-state more-than 33.3 percent of all-registered',
      'ec-2020/victims-registered/eu-27/2017-2018/female almost 75 percent of all-registered',
      'ec-2020/victims-registered/eu-27/2017-2018/sexual 60 percent of all-registered',
      'ec-2020/victims-registered/eu-27/2017-2018/sexual/eu-citizen more-than 50 percent of form-sexual',
      'ec-2020/victims-registered/eu-27/2017-2018/sexual/female more-than 90 percent of form-sexual',
      'ec-2020/victims-registered/eu-27/2017-2018/labour 15 percent of all-registered',
      'ec-2020/victims-registered/eu-27/2017-2018/labour/male 68 percent of form-labour',
      'ec-2020/victims-registered/eu-27/2017-2018/other 18 percent of all-registered',
      'ec-2020/trafficking-cases/eu-27/2017-2018/organ-removal 17 count of all',
      'ec-2020/victims-registered/eu-27/2017-2018/child almost 25 percent of all-registered',
      'ec-2020/victims-registered/eu-27/2017-2018/child/female 78 percent of age-child',
      'ec-2020/victims-registered/eu-27/2017-2018/child/eu-citizen almost 75 percent of age-child',
      'ec-2020/victims-registered/eu-27/2017-2018/child/third-country/female 69 percent of age-child-third-country',
      'ec-2020/victims-registered/eu-27/2017-2018/child/sexual more-than 60 percent of age-child',
      'ec-2020/suspects/eu-27/2017-2018 11788 count of all',
      'ec-2020/prosecutions/eu-27/2017-2018 6163 count of all',
      'ec-2020/convictions/eu-27/2017-2018 2426 count of all',
      'ec-2020/convictions/eu-27/2017-2018/eu-citizen 70 percent of all-convicted',
      'ec-2020/perpetrators/eu-27/2017-2018/labour less-than 20 percent of all-perpetrators',
      'ec-2020/perpetrators/eu-27/2017-2018/male more-than 66.6 percent of all-perpetrators',
      'ec-2020/joint-teams-set-up/eu-cooperation/2019-2019 103 count of all',
      'ec-2020/joint-teams-set-up/eu-cooperation/2019-2019/trafficking 26 count of all',
      'ec-2020/eurojust-cases/eu-cooperation/2018-2019/coordination-centres 4 count of all',
      'ec-2020/eurojust-cases/eu-cooperation/2018-2019/coordination-meetings 96 count of all',
      'ec-2020/eurojust-cases/eu-cooperation/2018-2019/new-cases 333 count of all',
      'ec-2020/eurojust-cases/eu-cooperation/2018-2019/joint-investigation-teams 118 count of all',
      'ec-2020/empact-results/eu-cooperation/2019-2019/arrests 825 count of all',
      'ec-2020/empact-results/eu-cooperation/2019-2019/suspects 8824 count of all',
      'ec-2020/empact-results/eu-cooperation/2019-2019/potential-victims 1307 count of all',
      'ec-2020/empact-results/eu-cooperation/2019-2019/potential-victims/child 69 count of empact-potential-victims',
      'ec-2020/empact-results/eu-cooperation/2019-2019/criminal-groups 94 count of all',
      'ec-2020/empact-results/eu-cooperation/2019-2019/frozen-assets 1500000 euro of all',
      'ec-2020/victims-services-use/eu-27-11-reporting/2017-2018/suspects 170 count of all',
      'ec-2020/victims-services-use/eu-27-11-reporting/2017-2018/prosecutions 162 count of all',
      'ec-2020/victims-services-use/eu-27-11-reporting/2017-2018/convictions 133 count of all',
      'ec-2020/victims-in-operation/eu-cooperation/2020-2020/labour/agriculture about 167 count of all',
      'ec-2020/transposition-answers/eu-minus-dk/2019-2019 27 count of all',
      'ec-2020/referral-mechanisms/eu-unspecified/2020-2020/without-referral 1 count of member-states',
      'ec-2020/referral-mechanisms/eu-unspecified/2020-2020/identification-measure 100 percent of member-states',
      'ec-2020/campaign-countries/eu-cooperation/2020-2020 23 count of all',
      'ec-2020/states-giving-figures/eu-27/2017-2018/services-use 11 count of member-states',
      'ec-2020/eu-agencies-committed/eu-cooperation/2018-2018 10 count of all',
      'ec-2020/victims-registered/eu-27/2017-2018/romania 1 rank of eu-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/hungary 2 rank of eu-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/france 3 rank of eu-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/netherlands 4 rank of eu-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/bulgaria 5 rank of eu-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/nigeria 1 rank of third-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/china 2 rank of third-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/ukraine 3 rank of third-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/morocco 4 rank of third-countries',
      'ec-2020/victims-registered/eu-27/2017-2018/india 5 rank of third-countries',
      'ec-2020/prosecutions/eu-27/2017-2018/france 1 rank of eu-countries',
      'ec-2020/prosecutions/eu-27/2017-2018/belgium 2 rank of eu-countries',
      'ec-2020/prosecutions/eu-27/2017-2018/romania 3 rank of eu-countries',
      'ec-2020/prosecutions/eu-27/2017-2018/austria 4 rank of eu-countries',
      'ec-2020/prosecutions/eu-27/2017-2018/bulgaria 5 rank of eu-countries',
      'ec-2020/convictions/eu-27/2017-2018/france 1 rank of eu-countries',
      'ec-2020/convictions/eu-27/2017-2018/romania 2 rank of eu-countries',
      'ec-2020/convictions/eu-27/2017-2018/germany 3 rank of eu-countries',
      'ec-2020/convictions/eu-27/2017-2018/spain 4 rank of eu-countries',
      'ec-2020/convictions/eu-27/2017-2018/belgium 5 rank of eu-countries',
    ])
  })
})
