import { sameValue, type Day, type Programme } from '@actielijn/plan'
import type { Amendment, NewAmendment } from '@actielijn/store'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/**
 * A dated, reasoned amendment of the programme: what it lets out, from today on. Refuses an author who did not see the
 * settings that hold (DESIGN law 3).
 */
export const changeReleaseSettings: Operation<'changeReleaseSettings'> = async ({ body, plan, viewer, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const { reason, basedOn, ...release } = body
  if (reason.trim() === '') return faulty({ pointer: '/reason', code: 'required' })
  const { code } = plan.programme
  const history = await store.amendmentsOf(code, 'programme', code)
  if (!sameValue(basedOn, plan.programme.release)) return refused('settings-changed')
  const outcome = await store.amendIfUnchanged(
    code,
    standingFrom(today, plan.programme, history).map(({ effective, programme }): NewAmendment => ({
      subjectType: 'programme',
      subject: code,
      kind: 'settings',
      effective,
      reason: { nl: reason, en: '' },
      source: 'Besluit van de coördinator',
      after: { ...programme, release },
    })),
    [{ subjectType: 'programme', subject: code, sequence: history.at(-1)?.sequence ?? 0 }],
    viewer.account,
  )
  return outcome.ok ? answered(release) : refused('settings-changed')
}

/** The programme as it stands today, and as it will stand from every later day for which it was changed already. */
function standingFrom(today: Day, programme: Programme, amended: readonly Amendment[]): { effective: Day; programme: Programme }[] {
  const later = amended.flatMap((one) => (one.subjectType === 'programme' && one.effective > today ? [one] : []))
  const days = new Map(later.map(({ effective, after }) => [effective, after])) // of one day the last one counts
  return [{ effective: today, programme }, ...[...days].map(([effective, after]) => ({ effective, programme: after }))]
}
