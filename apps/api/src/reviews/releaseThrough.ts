import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { publicFromOf } from './publicFrom.ts'

/** "Openbaar maken tot en met …": everything accepted that speaks of a day up to and including this one. */
export const releaseThrough: Operation<'releaseThrough'> = async ({ body, plan, viewer, now, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const moment = publicFromOf(body.publicFrom, now)
  const faults = [
    ...(body.through > today ? [{ pointer: '/through', code: 'in-the-future' as const, limit: today }] : []),
    ...('fault' in moment ? [moment.fault] : []),
  ]
  if (faults.length > 0 || 'fault' in moment) return faulty(...faults)
  const programme = plan.programme.code
  const released = await store.releaseThrough({ programme, through: body.through, publicFrom: moment.from, by: viewer.account })
  return answered({ released, publicFrom: moment.from === 'now' ? now : moment.from })
}
