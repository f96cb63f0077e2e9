import { overviewOf, type Standing } from '@actielijn/report'
import { endedActions } from '../reading/endedActions.ts'
import { linesOf } from '../reading/lines.ts'
import { pendingNow } from '../reading/pendingNow.ts'
import { asOfInfo, readAt } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation, Response } from '../wire/ask.ts'
import { lastChanges } from './lastChanges.ts'

/** How many of the most pressing actions the overview names; the list behind it has all. */
const mostAttention = 10

/** Where the programme stands: counts, who is silent, what needs a person, what changed last. */
export const readOverview: Operation<'readOverview'> = async (ask, { store }) => {
  const reading = await readAt(ask.query, ask, store)
  if ('kind' in reading) return reading
  const { standings, plan, moment } = reading
  const { total, lines, reporters, attention, lastAbout } = overviewOf(standings, linesOf(plan), moment.asOf.day)
  const pending = await pendingNow(reading, store)
  return answered({
    asOf: asOfInfo(reading),
    total,
    lines,
    reporters,
    attention: attention.slice(0, mostAttention).map((standing) => attentionView(standing)),
    attentionTotal: attention.length,
    ended: endedActions(reading.ended),
    changed: await lastChanges(reading, store),
    ...(pending && { pending: pending.length }),
    ...(lastAbout && { lastAbout }),
  })
}

function attentionView({ action, attention, monthsLate, state }: Standing): Response<'readOverview'>['attention'][number] {
  return {
    code: action.code,
    title: action.title,
    reporter: action.reporter,
    attention,
    ...(monthsLate !== undefined && { monthsLate }),
    ...(state.lastAbout && { lastAbout: state.lastAbout }),
    ...(state.motive && { motive: state.motive }),
  }
}
