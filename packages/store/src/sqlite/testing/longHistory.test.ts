import { expect, test } from 'vitest'
import { countingIds, dawn, programmeCode, samplePlan } from '../../conformance/index.ts'
import { openSqliteStore } from '../openSqliteStore.ts'
import { openLongHistory } from './longHistory.ts'
import { testFolder } from './testFolder.ts'

const place = testFolder()

test('a history written in batches is sound, and gives states once its projections are built', async () => {
  const options = { file: place('long.sqlite'), now: () => dawn, newId: countingIds('1'), salt: countingIds('2') }
  const before = await openSqliteStore(options)
  await before.amend(programmeCode, samplePlan, 'system')
  await before.close()

  const history = openLongHistory(options)
  for (const revision of [1, 2, 3]) {
    const content = { about: `2020-10-0${revision}`, phase: 'running', outlook: 'on-track', happened: { nl: `Bericht ${revision}` } } as const
    const said = { action: 'D-1', organisation: 'inspectie', form: 'report', revision, content } as const
    history.append(programmeCode, [{ ...said, author: 'a', acceptedBy: 'b', released: revision < 3 }])
  }
  history.close()

  const store = await openSqliteStore(options)
  await store.rebuildProjections()
  expect((await store.currentStates(programmeCode, 'accepted')).get('D-1')).toMatchObject({ lastAbout: '2020-10-03', revision: 3 })
  expect((await store.currentStates(programmeCode, 'public')).get('D-1')).toMatchObject({ lastAbout: '2020-10-02' })
  expect(await store.verify()).toMatchObject({ sound: true })
  await store.close()
})
