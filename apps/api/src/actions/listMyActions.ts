import type { ActionRow } from '@actielijn/contract'
import { attentionRank, viewFor, type OwnerRole } from '@actielijn/plan'
import { capacitiesOf, type Standing } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import { actionRows } from '../reading/actionRows.ts'
import { asOfInfo, readAt, type Reading } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation, Response } from '../wire/ask.ts'
import { leftMyHands } from './leftMyHands.ts'

type MyAction = Response<'listMyActions'>['items'][number]
interface Part {
  readonly organisation: string
  readonly as: 'reporter' | OwnerRole
}

/** What my organisations report, lead or take part in, and what my ministry answers for; most pressing first. */
export const listMyActions: Operation<'listMyActions'> = async (ask, { store }) => {
  const reading = await readAt({}, ask, store)
  if ('kind' in reading) return reading
  const { viewer } = ask
  const own = reading.standings
    .map((standing) => ({ standing, mine: partsOf(standing, viewer.organisations) }))
    .filter(({ standing, mine }) => mine.length > 0 || viewer.ministries.includes(standing.action.responsible.ministry))
    .toSorted((a, b) => attentionRank(a.standing) - attentionRank(b.standing) || lateFirst(a.standing, b.standing))
  const rows = await actionRows(own.map(({ standing }) => standing), reading, store)
  const drafts = viewer.account ? await store.draftsOf(viewer.account) : []
  const drafted = new Set(drafts.map(({ action }) => action))
  const items = await Promise.all(
    rows.map((row, index) => myAction(row, own[index]?.mine ?? [], { drafted: drafted.has(row.code) }, store)),
  )
  return answered({
    asOf: asOfInfo({ ...reading, view: viewFor(viewer) } satisfies Pick<Reading, 'moment' | 'view'>),
    items,
    left: await leftMyHands(reading, drafts, store),
  })
}

function partsOf(standing: Standing, organisations: readonly { readonly organisation: string }[]): Part[] {
  const codes = [...new Set(organisations.map(({ organisation }) => organisation))]
  return codes.flatMap((organisation) => capacitiesOf(organisation, standing).map((as) => ({ organisation, as })))
}

const lateFirst = (a: Standing, b: Standing) => (b.monthsLate ?? -1) - (a.monthsLate ?? -1)

/** Revision and return are those of the organisation that sets the state, if it is mine, else of my first. */
async function myAction(row: ActionRow, mine: readonly Part[], { drafted }: { drafted: boolean }, store: Store): Promise<MyAction> {
  const organisation = (mine.find(({ as }) => as === 'reporter') ?? mine[0])?.organisation
  const last = organisation === undefined ? undefined : await store.lastOf(row.code, organisation)
  const decision = last?.decision
  return {
    ...row,
    mine: mine.map((part) => ({ ...part })),
    revision: last?.update.revision ?? 0,
    drafted,
    ...(last && decision?.kind === 'returned' && { returned: { update: last.update.id, reason: decision.reason } }),
  }
}
