import { describe, expect, test } from 'vitest'
import { stm2018Bases, stm2018Indicators, stm2018Observations } from '../indicators/stm2018.ts'
import { sharedIndicators } from '../indicators/shared.ts'
import { sharedBases } from '../indicators/sharedBases.ts'
import { promises } from './promises.ts'

describe('what the programme promises parliament', () => {
  test('is four promises, none of them dated, each with what the source says of it', () => {
    expect(
      promises.map(({ code, kind, due, responsible, parliament }) => [
        code,
        kind,
        due,
        responsible.member,
        parliament?.made?.value,
        parliament?.fulfilments.map(({ reference, extent }) => `${reference}: ${extent}`),
      ]),
    ).toEqual([
      ['STM-T1', 'commitment', undefined, 'ss-jenv', '2018-11', ['28 638, nr. 185: partly']],
      ['STM-T2', 'commitment', undefined, 'ss-jenv', '2018-11', []],
      ['STM-T3', 'commitment', undefined, 'm-jenv', undefined, []],
      ['STM-T4', 'commitment', undefined, 'ss-jenv', '2018-11', ['28 638, nr. 185: partly']],
    ])
  })

  test('says the yearly report twice, and both point at each other', () => {
    expect(promises.flatMap(({ code, doubles }) => (doubles ? [[code, ...doubles]] : []))).toEqual([
      ['STM-T1', 'STM-T4'],
      ['STM-T4', 'STM-T1'],
    ])
  })
})

describe('the figures of the programme', () => {
  test('are those of the reviewed table', () => {
    expect(stm2018Observations.map(({ code, value }) => [code, value])).toEqual([
      ['stm-2018/victims-comensha/nl/2014-2014', 1256],
      ['stm-2018/victims-comensha/nl/2017-2017', 958],
      ['stm-2018/victims-estimated/nl/2014-2015', { low: 5000, high: 7500 }],
      ['stm-2018/regional-approach/nl/2018-2018/leader', 7],
      ['stm-2018/regional-approach/nl/2018-2018/table', 4],
      ['stm-2018/regional-approach/nl/2018-2018/table-planned', 3],
      ['stm-2018/regional-approach/nl/2018-2018/within-subversive-crime', 2],
      ['stm-2018/riec-cases/nl/2018-2018', 1700],
      ['stm-2018/imvo-covenants/nl/2018-2018/signed', 7],
      ['stm-2018/imvo-covenants/nl/2018-2018/in-development', 6],
      ['stm-2018/municipal-approach/nl/2018-2018/rni-trained', 19],
      ['stm-2018/municipal-approach/nl/2018-2018/rotterdam-agenda', 32],
      ['stm-2018/slavery-index/world/2018-2018', 167],
      ['stm-2018/slavery-index/world/2018-2018/a-score', 1],
    ])
  })

  test('refer to indicators and bases that are defined, and say so in their code', () => {
    const indicators = [...sharedIndicators, ...stm2018Indicators].map(({ code }) => code)
    const bases = [...sharedBases, ...stm2018Bases].map(({ code }) => code)
    for (const { code, indicator, scope, period, breakdown, base } of stm2018Observations) {
      expect(indicators).toContain(indicator)
      expect(bases).toContain(base)
      expect(code).toBe(
        ['stm-2018', indicator, scope, `${period.from}-${period.to}`, ...breakdown.map(({ value }) => value)].join('/'),
      )
    }
  })
})
