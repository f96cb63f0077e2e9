import { addDays, daysBetween } from '@actielijn/plan'
import type { Request } from './loading/connection.ts'
import type { Seeded } from './seeding/seedDatabase.ts'
import { programmeCode } from './seeding/benchPlan.ts'
import { inventedReport } from './seeding/inventedContent.ts'

const programme = `/api/v1/programmes/${programmeCode}`

/** The pages that are measured: all actions in one list, children too, and the overview. */
export const pages = {
  list: `${programme}/actions?level=all&limit=500`,
  overview: `${programme}/overview?`,
} as const

/** As a browser asks for it. */
export function asked(path: string, token: string | undefined, encoding: 'br' | 'identity'): Request {
  return {
    path,
    headers: { Accept: 'application/json', 'Accept-Encoding': encoding, 'Accept-Language': 'nl', ...(token && { Cookie: `actielijn=${token}` }) },
  }
}

/** The same page under an address that was never asked before, so that it has to be made anew. */
export function askedAnew(path: string, token: string): (connection: number, turn: number) => Request {
  return (connection, turn) => asked(`${path}&anew=${connection}-${turn}`, token, 'identity')
}

/** The list as it stood on past days: any day that there is history of, or the ends of quarters as letters speak of. */
export function askedAsOf(
  { days, tokens }: Seeded,
  { known, which }: { readonly known: 'now' | 'then'; readonly which: 'any-day' | 'quarter-ends' },
): (connection: number, turn: number) => Request {
  const length = daysBetween(days.first, days.last)
  const all = Array.from({ length }, (_, passed) => addDays(days.first, passed))
  const choice = which === 'any-day' ? all : all.filter((day) => /-(?:03-31|06-30|09-30|12-31)$/.test(day))
  return (connection, turn) => {
    // A prime step, so that one day is seldom near the one before it.
    const day = choice[((connection * 7919 + turn) * 397) % choice.length] ?? days.last
    return asked(`${pages.list}&asOf=${day}&known=${known}&anew=${connection}-${turn}`, tokens.coordinator, 'identity')
  }
}

/** Reports by an editor, each based on the one before it; every connection has an action of its own. */
export function recordings({ actions, days, tokens }: Seeded, updatesEach: number): (connection: number, turn: number) => Request {
  return (connection, turn) => {
    const action = actions[connection]
    if (!action) throw new Error('More connections than actions')
    const content = inventedReport(days.last, turn)
    return {
      path: `${programme}/actions/${action.code}/updates`,
      headers: { Accept: 'application/json', Cookie: `actielijn=${tokens.editor}`, Origin: 'http://127.0.0.1' },
      body: JSON.stringify({ organisation: action.reporter, basedOn: updatesEach + turn, content }),
    }
  }
}

/** The same bodies for a server that only inserts them. */
export function bareRecordings(seeded: Seeded, updatesEach: number): (connection: number, turn: number) => Request {
  const wanted = recordings(seeded, updatesEach)
  return (connection, turn) => ({ ...wanted(connection, turn), path: `/actions/${seeded.actions[connection]?.code ?? ''}/updates` })
}
