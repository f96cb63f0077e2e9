import { capacitiesOf, organisationProgress } from '@actielijn/report'
import { actionRows } from '../reading/actionRows.ts'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered, refused } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { reportingOf } from './reportingOf.ts'

/** One organisation: its actions with their state, and how it reported over time. */
export const readOrganisation: Operation<'readOrganisation'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const { organisations } = reading.plan
  const organisation = organisations.get(ask.params.organisation)
  if (!organisation) return refused('not-found')
  const { code } = organisation
  const own = reading.standings
    .map((standing) => ({ standing, as: capacitiesOf(code, standing) }))
    .filter(({ as }) => as.length > 0)
  const rows = await actionRows(own.map(({ standing }) => standing), reading, store)
  const others = [...organisations.values()]
  return answered({
    asOf: asOfInfo(reading),
    organisation,
    speaksFor: others.filter(({ spokesman }) => spokesman === code).map((other) => other.code),
    predecessors: others.filter(({ successor }) => successor === code).map((other) => other.code),
    progress: organisationProgress(code, reading.standings, reading.moment.asOf.day),
    actions: rows.map((row, index) => ({ ...row, as: own[index]?.as ?? [] })),
    reporting: await reportingOf(code, reading, store),
  })
}
