import { addDays, stateOf, unreported, views, type AsOf, type JudgedUpdate } from '@actielijn/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, type Clock } from './samples.ts'
import { amendedAction, programmeCode, sampleActions } from './samplePlan.ts'

/** Something that happens to a store; what does not fit at that moment is refused and changes nothing. */
type Happening =
  | {
      readonly kind: 'record'
      readonly action: string
      readonly organisation: string
      readonly about: string
      readonly phase: 'running' | 'embedded'
      readonly form: 'report' | 'unchanged'
    }
  | { readonly kind: 'accept' | 'return'; readonly which: number; readonly embargo: number | undefined }
  | { readonly kind: 'release'; readonly through: string; readonly embargo: number }
  | { readonly kind: 'transfer'; readonly action: string; readonly reporter: string; readonly inDays: number }
  | { readonly kind: 'wait'; readonly hours: number }

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2020-09-20', days))
const action = fc.constantFrom('D-1', 'D-2', 'D-3')
const organisation = fc.constantFrom('inspectie', 'politie', 'gemeenten', 'ministerie')

const anything: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('record' as const),
      action,
      organisation,
      about: day,
      phase: fc.constantFrom('running' as const, 'embedded' as const),
      form: fc.constantFrom('report' as const, 'report' as const, 'unchanged' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('accept' as const, 'accept' as const, 'return' as const),
      which: fc.nat(20),
      embargo: fc.option(fc.integer({ min: -5, max: 48 }), { nil: undefined }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('release' as const),
      through: day,
      embargo: fc.integer({ min: 0, max: 48 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('transfer' as const),
      action,
      reporter: organisation,
      inDays: fc.integer({ min: -2, max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  },
)

const runs = Number(process.env.ACTIELIJN_RUNS ?? 60)

export function describeReplay(implementation: Implementation): void {
  describe('whatever happens', () => {
    const bench = storeForEachTest(implementation)

    test('states, now and as of any day with any knowledge, are those of a replay of the history', async () => {
      const property = fc.asyncProperty(
        fc.array(anything, { minLength: 1, maxLength: 25 }),
        fc.array(
          fc.record({
            day,
            known: fc.integer({ min: 8, max: 60 }),
            hours: fc.integer({ min: -60, max: 60 }),
          }),
          { minLength: 3, maxLength: 6 },
        ),
        async (happenings, moments) => {
          const place = await implementation.place('sample-plan')
          const store = await place.open({ now: () => bench.clock.now, newId: nextId, salt: nextId })
          try {
            for (const one of happenings) await happen(store, bench.clock, one)
            await store.settleEmbargoes()
            await expectReplay(store, bench.clock, moments)
            expect(await store.verify()).toMatchObject({ sound: true })
          } finally {
            await store.close()
            await place.remove()
          }
        },
      )
      await fc.assert(property, { numRuns: runs })
    }, 120_000)
  })
}

let ids = 0
const nextId = () => `0000000a-0000-7000-8000-${String(++ids).padStart(12, '0')}`

function later(clock: Clock, hours: number): string {
  return new Date(Date.parse(clock.now) + hours * 3_600_000).toISOString()
}

async function happen(store: Store, clock: Clock, happening: Happening): Promise<void> {
  switch (happening.kind) {
    case 'wait':
      clock.forward(happening.hours * 3_600_000)
      return
    case 'record':
      return record(store, happening)
    case 'release': {
      const publicFrom = happening.embargo === 0 ? 'now' : later(clock, happening.embargo)
      await store.releaseThrough({
        programme: programmeCode,
        through: happening.through,
        publicFrom,
        by: 'coordinator-1',
      })
      return
    }
    case 'transfer': {
      const effective = addDays(clock.now.slice(0, 10), happening.inDays)
      const amendment = amendedAction(
        happening.action,
        { reporter: happening.reporter },
        { kind: 'transferred', effective },
      )
      await store.amend(programmeCode, [amendment], 'system')
      return
    }
    case 'accept':
    case 'return': {
      const pending = await store.pending(programmeCode)
      const chosen = pending[happening.which % Math.max(1, pending.length)]
      if (!chosen) return
      const publicFrom =
        happening.embargo === undefined
          ? undefined
          : happening.embargo === 0
            ? 'now'
            : later(clock, happening.embargo)
      const kind = happening.kind === 'accept' ? 'accepted' : 'returned'
      await store.decide({
        update: chosen.update.id,
        kind,
        by: 'coordinator-1',
        reason: 'daarom',
        publicFrom,
      })
    }
  }
}

async function record(store: Store, wanted: Extract<Happening, { kind: 'record' }>): Promise<void> {
  const plan = await store.currentPlan(programmeCode)
  const reports = plan?.actions.get(wanted.action)?.reporter === wanted.organisation
  const basedOn = (await store.lastOf(wanted.action, wanted.organisation))?.update.revision ?? 0
  const { action: code, organisation: by, about, phase } = wanted
  const form = reports ? wanted.form : 'contribution'
  await store.recordUpdate(
    anUpdate({
      action: code,
      organisation: by,
      form,
      basedOn,
      content: { about, phase, outlook: undefined },
    }),
  )
}

async function expectReplay(
  store: Store,
  clock: Clock,
  moments: readonly { day: string; known: number; hours: number }[],
): Promise<void> {
  const plan = await store.currentPlan(programmeCode)
  for (const { code } of sampleActions) {
    const reporter = plan?.actions.get(code)?.reporter ?? ''
    const history = await wholeHistory(store, code)
    for (const view of views) {
      const now: AsOf = { day: '9999-12-31', known: Number.MAX_SAFE_INTEGER, at: clock.now }
      const {
        action: _action,
        revision = 0,
        pending = false,
        ...state
      } = (await store.currentStates(programmeCode, view)).get(code) ?? unreportedRow
      expect(state).toEqual(stateOf(history, reporter, view, now))
      // The public is told of neither before something of the action is public.
      const strand = view === 'public' ? { revision, pending } : strandOf(history, reporter)
      expect({ revision, pending }).toEqual(strand)
      for (const { day: asked, known, hours } of moments) {
        const asOf = { day: asked, known, at: later(clock, hours) }
        const found = (await store.statesAsOf(new Map([[code, reporter]]), view, asOf)).get(code)
        expect(found ?? unreported).toEqual(stateOf(history, reporter, view, asOf))
      }
    }
  }
}

function strandOf(history: readonly JudgedUpdate[], reporter: string) {
  const own = history.filter(({ update }) => update.organisation === reporter)
  return {
    revision: Math.max(0, ...own.map(({ update }) => update.revision)),
    pending: own.some(({ update, decision }) => !decision && update.form !== 'contribution'),
  }
}

const unreportedRow = { ...unreported, action: '', revision: undefined, pending: undefined }

async function wholeHistory(store: Store, code: string): Promise<readonly JudgedUpdate[]> {
  const { updates, next } = await store.history(code, { limit: 1000 })
  if (next) throw new Error('More than a page')
  return updates
}
