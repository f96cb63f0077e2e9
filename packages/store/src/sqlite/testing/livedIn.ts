import {
  anUpdate,
  countingIds,
  dawn,
  programmeCode,
  samplePlan,
  standingClock,
  valueOf,
  type Surroundings,
} from '../../conformance/index.ts'
import { openSqliteStore } from '../openSqliteStore.ts'
import { template } from './template.ts'

/** What a store needs from outside, at a moment that stands still. */
export function surroundings(series: string): Surroundings {
  return { now: () => dawn, newId: countingIds(series), salt: countingIds(series) }
}

/**
 * A file in which something of everything has happened: rows in every table of history and every
 * projection.
 */
export const livedIn = template(live)

async function live(file: string): Promise<void> {
  const clock = standingClock()
  const store = await openSqliteStore({
    file,
    now: () => clock.now,
    newId: countingIds('1'),
    salt: countingIds('2'),
  })
  await store.amend(programmeCode, samplePlan, 'system')
  const account = valueOf(
    await store.createAccount({
      name: 'a',
      displayName: 'A',
      passwordHash: 'h',
      mustChangePassword: false,
      grants: [],
      by: 'system',
    }),
  )
  const record = async (...update: Parameters<typeof anUpdate>) => {
    clock.forward(1000)
    return valueOf(await store.recordUpdate(anUpdate(...update)))
  }
  const first = await record({ author: account.id, onBehalf: { source: 'mail', received: '2020-10-30' } })
  await store.decide({ update: first.id, kind: 'returned', reason: 'te vaag', by: 'coordinator-1' })
  const second = await record({ basedOn: 1, reworks: first.id })
  await store.decide({ update: second.id, kind: 'accepted', by: 'coordinator-1', publicFrom: 'now' })
  const translation = { update: second.id, texts: { happened: 'It was begun.' }, author: 'drafter-1' }
  const draft = valueOf(await store.recordTranslation({ ...translation, basedOn: 0 }))
  await store.checkTranslation({ translation: draft.id, kind: 'returned', reason: 'te letterlijk', by: 'drafter-2' })
  const better = valueOf(await store.recordTranslation({ ...translation, basedOn: 1 }))
  await store.checkTranslation({ translation: better.id, kind: 'approved', by: 'drafter-2' })
  const point = { programme: programmeCode, key: 'no-due:D-1', facts: ['since:'], reason: 'Besproken.', by: 'secretary-1' }
  const aside = valueOf(await store.setAside({ ...point, basedOn: 0 }))
  await store.takeBack({ setAside: aside.id, by: 'coordinator-1' })
  await store.setAside({ ...point, basedOn: 2 })
  const day = { programme: programmeCode, action: 'D-1', reason: 'Na de begroting.', by: 'coordinator-1' }
  await store.recordReviewDay({ ...day, day: '2021-01-01', basedOn: 0 })
  await store.recordReviewDay({ ...day, day: '2021-02-01', basedOn: 1 })
  const third = await record({ action: 'D-3', organisation: 'politie' })
  await store.decide({
    update: third.id,
    kind: 'accepted',
    by: 'coordinator-1',
    publicFrom: '2030-01-01T00:00:00.000Z',
  })
  await record({ organisation: 'politie', form: 'contribution' })
  await store.saveDraft({
    action: 'D-1',
    organisation: 'inspectie',
    account: account.id,
    content: {},
    basedOn: 2,
  })
  await store.close()
}
