import { distributionOf, phases } from '@actielijn/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annexOf } from './annexOf.ts'
import { organisationsProgress } from './organisationsProgress.ts'
import { overviewOf } from './overviewOf.ts'
import { sampleStanding } from './sampleStanding.fixture.ts'
import { counted } from './standing.ts'

const lines = ['L1', 'L2', 'L3']

/** Any plan: actions of some lines and organisations, some of them children of an earlier one. */
const anyStandings = fc
  .array(
    fc.record({
      line: fc.constantFrom(...lines),
      reporter: fc.constantFrom('alfa', 'beta', 'gamma'),
      lead: fc.constantFrom('alfa', 'beta', 'delta'),
      phase: fc.constantFrom(...phases),
      child: fc.boolean(),
      about: fc.option(fc.constantFrom('2019-01-01', '2020-06-01'), { nil: undefined }),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ line, reporter, lead, phase, child, about }, index) =>
      sampleStanding(
        {
          code: `A${index}`,
          reporter,
          owners: [{ organisation: lead, role: 'lead', basis: 'explicit' }],
          line: child && index > 0 ? (all[0]?.line ?? line) : line,
          ...(child && index > 0 && { parent: 'A0' }),
        },
        { phase, ...(about && { lastAbout: about }) },
      ),
    ),
  )

describe('counts agree everywhere', () => {
  test('the sums over lines, over reporters and over the annex equal the total', () => {
    fc.assert(
      fc.property(anyStandings, (standings) => {
        const total = distributionOf(counted(standings))
        const overview = overviewOf(standings, lines, '2020-07-01')
        expect(overview.total).toEqual(total)
        const sums = (parts: readonly { readonly distribution: typeof total }[]) => ({
          total: parts.reduce((sum, part) => sum + part.distribution.total, 0),
          running: parts.reduce((sum, part) => sum + part.distribution.phases.running, 0),
        })
        const expected = { total: total.total, running: total.phases.running }
        expect(sums(overview.lines)).toEqual(expected)
        expect(sums(overview.reporters)).toEqual(expected)
        expect(sums(annexOf(standings, lines))).toEqual(expected)
        const organisations = organisationsProgress(standings, '2020-07-01')
        expect(sums(organisations.map(({ asReporter }) => ({ distribution: asReporter })))).toEqual(expected)
      }),
    )
  })

  test('the annex drops nothing and repeats nothing, children included', () => {
    fc.assert(
      fc.property(anyStandings, (standings) => {
        // A child whose own parent is a child too is printed under it all the same.
        const roots = standings.filter(({ action }) => action.parent === undefined || standings[0]?.action.parent === undefined)
        const printed = annexOf(standings, lines).flatMap(({ groups }) => groups.flatMap(({ actions }) => actions))
        expect(printed.map(({ action }) => action.code).toSorted()).toEqual(roots.map(({ action }) => action.code).toSorted())
      }),
    )
  })
})

describe('a reporter is silent', () => {
  const silentAt = (state: Parameters<typeof sampleStanding>[1]) =>
    overviewOf([sampleStanding({ code: 'A' }, state)], ['L1'], '2020-07-01').reporters[0]?.silent

  test.each([
    ['when it never said anything', {}, true],
    ['when its last word is older than half a year', { phase: 'running', lastAbout: '2019-12-01' }, true],
    ['not when it spoke lately', { phase: 'running', lastAbout: '2020-05-01' }, false],
    ['not when nothing is owed any more', { phase: 'completed', lastAbout: '2019-01-01' }, false],
  ] as const)('%s', (_when, state, silent) => {
    expect(silentAt(state)).toBe(silent)
  })
})
