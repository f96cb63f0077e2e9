import { planInForce, viewFor } from '@actielijn/plan'
import { linesOf } from '../reading/lines.ts'
import { momentOf } from '../reading/moment.ts'
import { asOfInfo } from '../reading/reading.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** The plan's skeleton as it stood that day; the release settings are today's. */
export const readProgramme: Operation<'readProgramme'> = async (ask, { store }) => {
  const moment = await momentOf(ask.query, ask, store)
  if ('kind' in moment) return moment
  const { programme, sources, headings, statements, organisations, members } = moment.plan
  const { code, title, summary, published, levels } = programme
  return answered({
    code,
    title,
    summary,
    published,
    release: ask.plan.programme.release,
    ...(levels && { levels }),
    asOf: asOfInfo({ moment, view: viewFor(ask.viewer) }),
    plan: planInForce(programme),
    lines: linesOf(moment.plan),
    sources: [...sources.values()],
    headings: [...headings.values()],
    statements: [...statements.values()],
    organisations: [...organisations.values()],
    members: [...members.values()],
  })
}
