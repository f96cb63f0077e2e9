import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { programmeCode } from '../../conformance/samplePlan.ts'
import { anUpdate } from '../../conformance/samples.ts'
import type { Store } from '../../store.ts'
import { openSqliteStore } from '../openSqliteStore.ts'

/**
 * Run as a process of its own: records and accepts without end, and says so only after each answer, until
 * killed.
 */
const [, , file = '', author = ''] = process.argv

const strands = [
  { action: 'D-1', organisation: 'inspectie', form: 'report' },
  { action: 'D-1', organisation: 'politie', form: 'contribution' },
  { action: 'D-2', organisation: 'gemeenten', form: 'report' },
  { action: 'D-3', organisation: 'politie', form: 'report' },
] as const

const store = await openSqliteStore({
  file,
  now: () => new Date().toISOString(),
  newId: randomUUID,
  salt: randomUUID,
})
await Promise.all([...strands.map((strand) => recordOn(store, strand)), judge(store)])

async function recordOn(to: Store, strand: (typeof strands)[number]): Promise<never> {
  for (;;) {
    const last = await to.lastOf(strand.action, strand.organisation)
    const recorded = await to.recordUpdate(
      anUpdate({ ...strand, author, basedOn: last?.update.revision ?? 0 }),
    )
    if (recorded.ok) writeSync(1, `recorded ${recorded.value.id}\n`)
    await setImmediate()
  }
}

async function judge(to: Store): Promise<never> {
  for (;;) {
    const [oldest] = await to.pending(programmeCode)
    const decided =
      oldest &&
      (await to.decide({
        update: oldest.update.id,
        kind: 'accepted',
        by: `judge of ${author}`,
        publicFrom: 'now',
      }))
    if (decided?.ok) writeSync(1, `decided ${decided.value.update.id}\n`)
    await setImmediate()
  }
}
