import { addLink as work, longestInPlan, sameValue, textFaults, textOf } from '@actielijn/plan'
import { linkView } from '../reading/linked.ts'
import { answered, faulty, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

const decision = 'Besluit van de coördinator'

/** Links an action to an item elsewhere from today on; the reason of the link is that of the amendment. */
export const addLink: Operation<'addLink'> = async ({ body, plan: { programme }, viewer, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const { sequence } = await store.dataVersion()
  const plan = await store.currentPlan(programme.code)
  if (!plan) return refused('not-found')
  const worked = work(body, plan)
  if ('faults' in worked) return faulty(...worked.faults)
  const { link } = worked
  const before = await store.amendmentsOf(plan.programme.code, 'link', link.code)
  const outcome = await store.amendIfUnchanged(
    plan.programme.code,
    [{ subjectType: 'link', subject: link.code, kind: 'added', effective: today, reason: link.reason, source: decision, after: link }],
    // Both ends are still there.
    [{ subjectType: 'link', subject: link.code, sequence: before.at(-1)?.sequence ?? 0 }, { subjectType: 'anything', subject: programme.code, sequence }],
    viewer.account,
  )
  return outcome.ok ? answered(linkView(link)) : refused('plan-changed')
}

/** Takes the link its author saw back from today on; what it said before stays in earlier days. */
export const endLink: Operation<'endLink'> = async ({ params, body, plan, viewer, today }, { store }) => {
  if (!viewer.account) return refused('not-signed-in')
  const link = plan.links.get(params.link)
  if (!link || link.ended) return refused('not-found')
  const faults = textFaults('/reason', body.reason, longestInPlan.reason)
  if (faults.length > 0) return faulty(...faults)
  const { relation, extent, reason } = link
  if (!sameValue(body.basedOn, { relation, extent, reason })) return refused('plan-changed')
  const before = await store.amendmentsOf(plan.programme.code, 'link', link.code)
  const outcome = await store.amendIfUnchanged(
    plan.programme.code,
    [
      {
        subjectType: 'link',
        subject: link.code,
        kind: 'withdrawn',
        effective: today,
        reason: textOf(body.reason),
        source: decision,
        after: { ...link, ended: today },
      },
    ],
    [{ subjectType: 'link', subject: link.code, sequence: before.at(-1)?.sequence ?? 0 }],
    viewer.account,
  )
  return outcome.ok ? answered(linkView(link)) : refused('plan-changed')
}
