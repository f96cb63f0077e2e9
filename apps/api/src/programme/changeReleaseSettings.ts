import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** A dated, reasoned amendment of the programme: what it lets out, from today on. */
export const changeReleaseSettings: Operation<'changeReleaseSettings'> = async ({ body, plan, viewer, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const { reason, ...release } = body
  if (reason.trim() === '') return faulty({ pointer: '/reason', code: 'required' })
  const { programme } = plan
  await store.amend(
    programme.code,
    [
      {
        subjectType: 'programme',
        subject: programme.code,
        kind: 'settings',
        effective: today,
        reason: { nl: reason, en: reason },
        source: 'Besluit van de coördinator',
        after: { ...programme, release },
      },
    ],
    viewer.account,
  )
  return answered(release)
}
