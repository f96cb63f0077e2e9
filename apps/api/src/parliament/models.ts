import type { FulfilmentView, ParliamentaryRow } from '@actielijn/contract'
import { fulfilmentsOn, isParliamentary, parliamentaryStandingOf, type Day, type ParliamentaryEntry } from '@actielijn/plan'
import type { ParliamentModel } from '@actielijn/report'
import { connectionsIn } from '../reading/linked.ts'
import type { Moment } from '../reading/moment.ts'

/** The whole register as it stood at a moment, in the order in which it came in. */
export function modelsAt(moment: Moment): ParliamentModel[] {
  return [...moment.plan.actions.values()].filter((entry) => isParliamentary(entry)).map((item) => modelOf(item, moment))
}

export function modelOf(item: ParliamentaryEntry, { plan, asOf }: Moment): ParliamentModel {
  const links = connectionsIn(plan).byItem.get(item.code) ?? []
  return { item, ...parliamentaryStandingOf(item, asOf.day), actions: [...new Set(links.map(({ action }) => action))] }
}

/** An item in wire form; letters of a later day are not told of. */
export function rowView({ item, state, lateness, monthsLate, actions }: ParliamentModel, day: Day): ParliamentaryRow {
  const { code, kind, title, due, duration, responsible, parliament } = item
  const { chamber, number, askedBy, debate, made } = parliament
  return {
    code,
    kind,
    chamber,
    ...(number && { number }),
    title,
    ...(askedBy && { askedBy }),
    ...(debate && { debate }),
    ...(made && { made }),
    ...(due && { due }),
    duration,
    responsible,
    state,
    lateness,
    ...(monthsLate !== undefined && { monthsLate }),
    fulfilments: fulfilmentsOn(parliament, day).map((one): FulfilmentView => {
      const { reference, date, extent, note } = one
      return { place: parliament.fulfilments.indexOf(one), ...(reference && { reference }), ...(date && { on: date }), extent, ...(note && { note }) }
    }),
    actions: [...actions],
  }
}
