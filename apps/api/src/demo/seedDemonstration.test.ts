import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  closedRelease,
  contradictionsOf,
  dayOf,
  daysBetween,
  distributionOf,
  freshnessOf,
  isParliamentary,
  latenessOf,
  parliamentaryStandingOf,
  unreported,
  type JudgedUpdate,
  type UpdateContent,
  type View,
} from '@actielijn/plan'
import { openSqliteStore, type PlanContent, type Store } from '@actielijn/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../catalogue/loadCatalogue.ts'
import { machine, servicesOf } from '../compose.ts'
import { readConfig } from '../config.ts'
import { operations } from '../operations.ts'
import { ask, type Asking } from './asking.ts'
import { demoAccounts } from './demoAccounts.ts'
import { pastClock } from './pastClock.ts'
import { rhythms } from './rhythms.ts'
import { seedDemonstration } from './seedDemonstration.ts'

const now = '2024-03-14T10:00:00.000Z'
const today = dayOf(now)
const folder = mkdtempSync(join(tmpdir(), 'actielijn-demo-'))
let store: Store
let asking: Asking
let plan: PlanContent
let updates: readonly JudgedUpdate[]

beforeAll(async () => {
  const clock = pastClock(now)
  store = await openSqliteStore({ ...machine, file: join(folder, 'demo.sqlite'), now: clock.now })
  const passwords = { hash: async (password: string) => `hash of ${password}`, verify: async () => false }
  const reading = readConfig({ LOG_LEVEL: 'silent', ACTIELIJN_DATA: folder })
  if (!reading.ok) throw new Error(reading.sentences.join(' '))
  const services = servicesOf({ config: reading.config, store, passwords, demonstration: true, now: clock.now, checkAnswers: true })
  asking = { services, operations }
  await seedDemonstration({ ...asking, clock, loadCatalogue, now })
  clock.moveTo(now)
  await store.settleEmbargoes()
  const current = await store.currentPlan('stm')
  if (!current) throw new Error('no programme')
  plan = current
  const histories = [...plan.actions.keys()].map((action) => store.history(action, { limit: 1000 }))
  updates = (await Promise.all(histories)).flatMap((page) => page.updates)
}, 60_000)

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

async function standing(view: View) {
  const states = await store.currentStates('stm', view)
  const actions = [...plan.actions.values()].filter(({ parent }) => parent === undefined)
  return distributionOf(
    actions.map(({ code, due }) => {
      const state = states.get(code) ?? { ...unreported, lastAbout: undefined }
      const { phase, lastAbout } = state
      return { ...state, lateness: latenessOf(due, phase, today), freshness: freshnessOf(lastAbout, phase, today) }
    }),
  )
}

/** Every text that somebody typed. */
function textsOf({ happened, next, motive, onHold, result, count, notes = {}, proof = [] }: UpdateContent): string[] {
  const typed = [happened?.nl, next?.nl, motive, onHold?.reason, result?.explanation, count?.source, ...Object.values(notes)]
  return [...typed, ...proof.map(({ label }) => label)].filter((text) => text !== undefined)
}

describe('the demonstration', () => {
  test('has every phase, result and outlook, signed in and out', async () => {
    for (const view of ['accepted', 'public'] as const) {
      const { phases, results, outlooks, overdue, never, stale } = await standing(view)
      const counts = [...Object.values(phases), ...Object.values(results), ...Object.values(outlooks), overdue, never, stale]
      expect(Math.min(...counts), `${view} ${JSON.stringify(counts)}`).toBeGreaterThan(0)
    }
  })

  test('lets nobody take a text for something that happened', () => {
    const unmarked = updates.flatMap(({ update }) => textsOf(update.content)).filter((text) => !text.endsWith('(verzonnen)'))
    expect(unmarked).toEqual([])
    const english = updates.flatMap(({ update: { content } }) => [content.happened?.en, content.next?.en])
    expect(english.filter((text) => text !== undefined && !text.endsWith('(invented)'))).toEqual([])
  })

  test('has a history of two years up to this week', () => {
    const days = updates.map(({ update }) => update.content.about).sort()
    expect(daysBetween(days[0] ?? '', today)).toBeGreaterThan(700)
    expect(daysBetween(days.at(-1) ?? '', today)).toBeLessThan(7)
    expect(updates.every(({ update }) => update.recordedAt < now)).toBe(true)
  })

  test('has an organisation that reports as it should, one that fell silent and some that never reported', () => {
    const last = (organisation: string) =>
      updates.filter(({ update }) => update.organisation === organisation).map(({ update }) => update.content.about).sort().at(-1) ?? ''
    expect(daysBetween(last('inspectie-szw'), today)).toBeLessThan(9)
    expect(daysBetween(last('min-vws'), today)).toBeGreaterThan(183)
    const reporting = new Set(rhythms.map(({ organisation }) => organisation))
    expect([...plan.actions.values()].some(({ reporter }) => !reporting.has(reporter))).toBe(true)
  })

  test('has words returned, reworked, on behalf, of a partner, confirmed, and half typed', async () => {
    const having = (is: (judged: JudgedUpdate) => boolean) => updates.filter(is).length
    expect(having(({ decision }) => decision?.kind === 'returned')).toBeGreaterThan(1)
    expect(having(({ update }) => update.reworks !== undefined)).toBeGreaterThan(1)
    expect(having(({ update }) => update.onBehalf !== undefined)).toBeGreaterThan(5)
    expect(having(({ update }) => update.form === 'contribution')).toBeGreaterThan(5)
    expect(having(({ update }) => update.form === 'unchanged')).toBeGreaterThan(20)
    expect(having(({ update: { content } }) => content.notes?.organisation !== undefined)).toBeGreaterThan(3)
    expect(having(({ update: { content } }) => content.notes?.coordinator !== undefined)).toBeGreaterThan(3)
    expect(having(({ update: { content } }) => content.notes?.taskforce !== undefined)).toBeGreaterThan(3)
    const known = await store.credentials('inspectie')
    expect(await store.draftsOf(known?.account.id ?? '')).toHaveLength(1)
  })

  test('has partners that contradict the reporter', async () => {
    const states = await store.currentStates('stm', 'accepted')
    const contributions = await store.latestContributions([...plan.actions.keys()])
    const contradicted = [...states].filter(
      ([code, state]) =>
        contradictionsOf(state, contributions.map(({ update }) => update).filter(({ action }) => action === code)).length > 0,
    )
    expect(contradicted.length).toBeGreaterThan(2)
  })

  test('shows the three ways of release: direct, up to a day, and under an embargo that holds today', async () => {
    const settings = await store.amendmentsOf('stm', 'programme', 'stm')
    expect(settings.filter(({ kind }) => kind === 'settings')).toHaveLength(2)
    expect(plan.programme.release).toEqual(closedRelease)
    const released = updates.filter(({ release }) => release !== undefined)
    expect(released.some(({ decision, release }) => release?.publicFrom === decision?.at)).toBe(true)
    expect(released.some(({ release }) => (release?.publicFrom ?? '') > now)).toBe(true)
    expect(updates.some(({ decision, release }) => decision?.kind === 'accepted' && !release)).toBe(true)
  })

  test('leaves coordinators something to judge, of which each may judge all but their own words', async () => {
    const pending = await store.pending('stm')
    expect(pending.length).toBeGreaterThan(4)
    expect(pending.some(({ update }) => update.onBehalf !== undefined)).toBe(true)
  })

  test('has an account for every role', async () => {
    const accounts = await store.accounts()
    expect(accounts.map(({ name }) => name).sort()).toEqual(demoAccounts.map(({ name }) => name).sort())
    const roles = new Set(accounts.flatMap(({ grants }) => grants.map(({ role }) => role)))
    expect([...roles].sort()).toEqual(
      ['admin', 'coordinator', 'departmental-coordinator', 'drafter', 'editor', 'lead', 'secretary', 'taskforce'].sort(),
    )
  })

  test('holds up to verification', async () => {
    expect(await store.verify()).toMatchObject({ sound: true })
  })
})

describe('around the plan the demonstration', () => {
  const history = async (action: string) => (await store.amendmentsOf('stm', 'action', action)).map(({ kind }) => kind)

  test('marks every word of a change as invented', async () => {
    const amendments = await store.amendments('stm', { limit: 1000 })
    const unmarked = amendments.filter(({ subjectType, kind, reason, source }) => {
      // What the program itself says of an item or settings of the demonstration.
      const typed = kind === 'added' && subjectType !== 'link' ? source : reason.nl
      return subjectType !== 'source' && subjectType !== 'heading' && !typed.endsWith('(verzonnen)')
    })
    expect(unmarked).toEqual([])
    const changed = amendments.flatMap((one) => (one.subjectType === 'action' && ['added', 'split', 'reworded'].includes(one.kind) ? [one.after] : []))
    const ours = changed.filter(({ ended }) => !ended)
    expect(ours.length).toBeGreaterThan(2)
    expect(ours.flatMap(({ title, summary }) => [title.nl, summary.nl]).filter((text) => !text.endsWith('(verzonnen)'))).toEqual([])
  })

  test('has an action moved back and then forward, others reworded, split, taken up and corrected', async () => {
    expect(await history('STM-1.9.1')).toEqual(['added', 'rescheduled', 'rescheduled'])
    expect(await history('STM-5.3.2')).toEqual(['added', 'reworded'])
    expect(await history('STM-3.1.1')).toEqual(['added', 'split'])
    expect(await history('STM-3.1.1-B')).toEqual(['split', 'correction'])
    expect(plan.actions.get('STM-1.10.9')?.ended).toMatchObject({ kind: 'withdrawn', ground: 'absorbed', into: ['STM-1.10.5'] })
  })

  test('lets the state follow the new reporter, and gives only one of the two new actions a state', async () => {
    const states = await store.currentStates('stm', 'accepted')
    expect(plan.actions.get('STM-5.2.1')?.reporter).toBe('comensha')
    expect(states.get('STM-5.2.1')).toMatchObject({ phase: 'running', outlook: 'on-track' })
    expect(states.has('STM-3.1.1-A')).toBe(true)
    expect(states.has('STM-3.1.1-B')).toBe(false)
  })

  test('has a motion that is late, promises kept in part and in full, and one that got another date', () => {
    const items = [...plan.actions.values()].filter((entry) => isParliamentary(entry))
    const standings = new Map(items.map((item) => [item.code, parliamentaryStandingOf(item, today)]))
    expect(standings.get('VERZONNEN-12')).toMatchObject({ state: 'open', lateness: 'overdue' })
    expect(standings.get('STM-T2')).toMatchObject({ state: 'partly' })
    expect(standings.get('STM-T3')).toMatchObject({ state: 'fulfilled' })
    expect(standings.get('VERZONNEN-7')).toMatchObject({ state: 'open', lateness: 'in-time' })
    // The tour keeps this one itself.
    expect(standings.get('LTR-2.16')).toMatchObject({ state: 'open' })
  })

  test('has a day to look again that is still to come, one that has gone by, and a point that stays set aside', async () => {
    const account = (await store.credentials('coordinator1'))?.account
    if (!account) throw new Error('no coordinator')
    const question = { params: { programme: 'stm' }, query: {}, body: undefined }
    const { items, awaiting } = await ask('listAttentionPoints', question, { programme: 'stm', account, at: now }, asking)
    expect(awaiting.map(({ action }) => action.code)).toEqual(['STM-1.4.1'])
    expect(items.filter(({ kind }) => kind === 'review-passed').map(({ key }) => key)).toEqual(['review-passed:STM-5.4.1'])
    expect(items.filter(({ open, last }) => !open && last).map(({ key }) => key)).toEqual(['no-due:STM-1.7.3'])
  })

  test('has translations that a coordinator approved, one that waits, and a link laid by hand', async () => {
    const translations = await store.translations(updates.map(({ update }) => update.id))
    const checks = [...translations.values()].flat().map(({ check }) => check?.kind)
    expect(checks.filter((kind) => kind === 'approved')).toHaveLength(6)
    expect(checks.filter((kind) => kind === undefined)).toHaveLength(1)
    const english = [...translations.values()].flat().flatMap(({ texts }) => Object.values(texts))
    expect(english.filter((text) => !text.endsWith('(invented)'))).toEqual([])
    expect(plan.links.get('L-STM-3.1.1-B-PR2-2.11')).toMatchObject({ relation: 'answers' })
  })
})
