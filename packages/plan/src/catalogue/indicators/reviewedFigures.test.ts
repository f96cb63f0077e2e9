import { describe, expect, test } from 'vitest'
import { catalogue } from '../catalogue.ts'
import { ec2018Observations } from './ec2018.ts'
import { ec2020Observations } from './ec2020.ts'
import { euOcObservations } from './euOc2021.ts'
import { euThbObservations } from './euThb2021.ts'
import { letterObservations } from './letter2020.ts'
import { stm2018Observations } from './stm2018.ts'

const { observations, scopes, bases, indicators } = catalogue
const find = (code: string) => observations.find((observation) => observation.code === code)

// The figures themselves stand in a reviewed table per document: progressReports.test.ts, euStrategies.test.ts,
// letter2020.test.ts and promises.test.ts. This file proves that those tables leave nothing out.
describe('every figure of the catalogue', () => {
  test('stands in the reviewed table of its document', () => {
    const tables = [stm2018Observations, ec2018Observations, ec2020Observations, letterObservations, euThbObservations, euOcObservations]
    expect(observations.map(({ code }) => code).toSorted()).toEqual(tables.flat().map(({ code }) => code).toSorted())
    expect(observations).toHaveLength(159)
  })

  test('tells document, indicator, scope, years and breakdown in its code, which the tables hold', () => {
    for (const { code, source, indicator, scope, period, breakdown } of observations) {
      const plain = [source.document, indicator, scope, `${period.from}-${period.to}`, ...breakdown.map(({ value }) => value)].join('/')
      expect([plain, `${plain}/percent`]).toContain(code)
    }
  })

  test('of the programme says of what it is a part, and how exact it is', () => {
    expect(stm2018Observations.map(({ base, measure, approximate = 'exact' }) => `${measure} of ${base}, ${approximate}`)).toEqual([
      'count of all, exact',
      'count of all, exact',
      'count of all, exact',
      'count of police-regions, exact',
      'count of police-regions, exact',
      'count of police-regions, exact',
      'count of police-regions, exact',
      'count of all, more-than',
      'count of all, exact',
      'count of all, exact',
      'count of all, exact',
      'count of all, exact',
      'count of all, exact',
      'count of index-countries, exact',
    ])
  })

  test('has a cell that means the same wherever it stands', () => {
    const meanings = new Map<string, string>()
    for (const { value, dimension, label } of observations.flatMap(({ breakdown }) => breakdown)) {
      if (['other', 'stage'].includes(dimension)) continue
      expect(meanings.get(`${dimension}/${value}`) ?? label.nl).toBe(label.nl)
      meanings.set(`${dimension}/${value}`, label.nl)
    }
    expect([...meanings.keys()].toSorted()).toEqual([
      'age/child', 'country/austria', 'country/belgium', 'country/bulgaria', 'country/france', 'country/germany',
      'country/romania', 'country/spain', 'country/united-kingdom', 'form/labour', 'form/organ-removal', 'form/other',
      'form/sexual', 'market/drugs', 'market/listed-markets', 'nationality/bulgaria', 'nationality/china',
      'nationality/france', 'nationality/hungary', 'nationality/india', 'nationality/morocco', 'nationality/netherlands',
      'nationality/nigeria', 'nationality/romania', 'nationality/ukraine', 'origin/albania', 'origin/bulgaria',
      'origin/china', 'origin/eritrea', 'origin/eu-citizen', 'origin/hungary', 'origin/netherlands', 'origin/nigeria',
      'origin/own-member-state', 'origin/poland', 'origin/romania', 'origin/third-country', 'origin/vietnam',
      'sector/agriculture', 'sex/female', 'sex/male',
    ])
  })
})

describe('what comparing rests on', () => {
  test('is which countries a scope takes in', () => {
    const told = scopes.map(({ code, countries }) => [code, countries?.unitedKingdom, countries?.others])
    expect(told).toEqual([
      ['eu-27', false, 'eu-27'],
      ['eu-28', true, 'eu-27'],
      ['eu-minus-dk', true, 'eu-27-minus-dk'],
      ...['eu-28-3-reporting', 'eu-27-11-reporting', 'eu-unspecified', 'eu-cooperation', 'nl', 'world'].map((code) => [code, undefined, undefined]),
    ])
  })

  test('is which wholes leave out the unknown', () => {
    expect(bases.flatMap(({ code, knownOf }) => (knownOf ? [[code, knownOf]] : []))).toEqual(
      [['known-form', 'all-registered']],
    )
  })

  test('is nothing that no figure needs', () => {
    const unused = (kind: 'scope' | 'base' | 'indicator', entries: readonly { readonly code: string }[]) =>
      entries.filter(({ code }) => !observations.some((observation) => observation[kind] === code))
    expect([...unused('scope', scopes), ...unused('base', bases), ...unused('indicator', indicators)]).toEqual([])
  })

  test('is which indicators count something else in each part: those with a unit per kind', () => {
    const perKind = indicators.filter(({ unit }) => unit.nl.startsWith('per '))
    expect(indicators.filter(({ cellsDiffer }) => cellsDiffer)).toEqual(perKind)
    expect(perKind).toHaveLength(6)
  })
})

describe('figures that do not add up', () => {
  test('say why, in the sources where they do not', () => {
    expect(observations.flatMap(({ code, partsDiffer }) => (partsDiffer ? [code] : [])).toSorted()).toEqual([
      'ec-2018/victims-registered/eu-28/2015-2016',
      'ec-2020/empact-results/eu-cooperation/2019-2019/potential-victims',
      'ec-2020/joint-teams-set-up/eu-cooperation/2019-2019',
      'ec-2020/victims-registered/eu-27/2017-2018',
      'ec-2020/victims-registered/eu-27/2017-2018/own-member-state',
      'ec-2020/victims-registered/eu-27/2017-2018/sexual',
      'eu-oc-2021/crime-groups-structure/eu-unspecified/2021-2021/hierarchical',
      'letter-2020/victims-registered/eu-27/2017-2018/other',
      'stm-2018/slavery-index/world/2018-2018',
    ])
    expect(find('letter-2020/victims-registered/eu-27/2017-2018/other')?.partsDiffer?.nl).toContain('78')
  })
})
