import type { Day, Programme } from '@actielijn/plan'
import type { NewAmendment, Store } from '@actielijn/store'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** A dated, reasoned amendment of the programme: what it lets out, from today on. */
export const changeReleaseSettings: Operation<'changeReleaseSettings'> = async ({ body, plan, viewer, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const { reason, ...release } = body
  if (reason.trim() === '') return faulty({ pointer: '/reason', code: 'required' })
  const { code } = plan.programme
  const changed = await standingFrom(today, plan.programme, store)
  await store.amend(
    code,
    changed.map(({ effective, programme }): NewAmendment => ({
      subjectType: 'programme',
      subject: code,
      kind: 'settings',
      effective,
      reason: { nl: reason, en: '' },
      source: 'Besluit van de coördinator',
      after: { ...programme, release },
    })),
    viewer.account,
  )
  return answered(release)
}

/** The programme as it stands today, and as it will stand from every later day for which it was changed already. */
async function standingFrom(today: Day, programme: Programme, store: Store): Promise<{ effective: Day; programme: Programme }[]> {
  const amended = await store.amendmentsOf(programme.code, 'programme', programme.code)
  const later = amended.flatMap((one) => (one.subjectType === 'programme' && one.effective > today ? [one] : []))
  const days = new Map(later.map(({ effective, after }) => [effective, after])) // of one day the last one counts
  return [{ effective: today, programme }, ...[...days].map(([effective, after]) => ({ effective, programme: after }))]
}
