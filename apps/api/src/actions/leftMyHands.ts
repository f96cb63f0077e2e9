import { hasPart, isTracked } from '@actielijn/plan'
import type { Draft, Store } from '@actielijn/store'
import { endingView } from '../reading/endedActions.ts'
import type { Reading } from '../reading/reading.ts'
import type { Response } from '../wire/ask.ts'

type Left = Response<'listMyActions'>['left'][number]

/** Transfers that are looked back on. */
const mostTransfers = 500

/**
 * What my organisations had a part in and no longer have, because it ended or went to another: an action never goes
 * from somebody's list without a word, nor does what they were writing on it or sent in.
 */
export async function leftMyHands(reading: Reading, drafts: readonly Draft[], store: Store): Promise<Left[]> {
  const { viewer, plan } = reading
  const mine = [...new Set(viewer.organisations.map(({ organisation }) => organisation))]
  if (mine.length === 0) return []
  const waiting = await store.pending(plan.programme.code)
  const drafted = drafts.map(({ action, organisation }) => `${action} ${organisation}`)
  const submitted = waiting.map(({ update }) => `${update.action} ${update.organisation}`)
  const lost = new Set([...drafted, ...submitted, ...(await hadPart(reading, mine, store))])
  return [...plan.actions.values()].flatMap((action) =>
    mine
      .filter((organisation) => lost.has(`${action.code} ${organisation}`) && isTracked(action, plan.programme))
      .filter((organisation) => action.ended !== undefined || !hasPart(organisation, action))
      .map((organisation): Left => ({
        code: action.code,
        title: action.title,
        organisation,
        ...(action.ended ? { ended: endingView(action.ended) } : { reporter: action.reporter }),
        drafted: drafted.includes(`${action.code} ${organisation}`),
        submitted: submitted.includes(`${action.code} ${organisation}`),
      })),
  )
}

/** Which of the organisations had a part in what ended, or in what was transferred. */
async function hadPart({ plan, ended, moment }: Reading, organisations: readonly string[], store: Store): Promise<string[]> {
  const transfers = await store.amendments(plan.programme.code, {
    kinds: ['transferred', 'reworded', 'carried'],
    until: moment.asOf.day,
    known: moment.asOf.known,
    limit: mostTransfers,
  })
  const earlier = transfers.flatMap(({ subjectType, before }) => (subjectType === 'action' && before ? [before] : []))
  return [...ended.map(({ action }) => action), ...earlier].flatMap((action) =>
    organisations.filter((organisation) => hasPart(organisation, action)).map((organisation) => `${action.code} ${organisation}`),
  )
}
