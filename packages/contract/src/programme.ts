import { releaseModes } from '@actielijn/plan'
import { asOf, asOfQuery, basis, code, id, impreciseDate, organisationType, text } from './values.ts'
import { routesOf } from './route.ts'
import { z } from './zod.ts'

export const locator = z
  .object({
    headings: z.array(z.string()),
    block: z.number().int().optional(),
    bullet: z.number().int().optional(),
    sub: z.number().int().optional(),
    opens: z.string(),
  })
  .meta({ id: 'Locator' })
export const sourceReference = z.object({ document: code, locator }).meta({ id: 'SourceReference' })

export const heading = z
  .object({
    code,
    level: z.enum(['line', 'section', 'theme']),
    parent: code.optional(),
    title: text,
    summary: text,
    source: sourceReference,
  })
  .meta({ id: 'Heading' })

export const organisation = z
  .object({
    code,
    abbreviation: z.string().optional(),
    name: text,
    type: organisationType,
    spokesman: code.optional(),
    partOf: code.optional(),
    aliases: z.array(z.string()),
    memberOf: z.array(z.enum(['taskforce-mensenhandel', 'som'])),
    validFrom: impreciseDate.optional(),
    validUntil: impreciseDate.optional(),
    successor: code.optional(),
    identifiers: z.array(z.object({ scheme: z.enum(['TOOI', 'OIN', 'KvK', 'CBS']), value: z.string() })),
  })
  .meta({ id: 'Organisation' })

export const statement = z
  .object({
    code,
    kind: z.literal('context'),
    type: z.enum(['objective', 'result', 'principle', 'governance', 'box', 'refusal']),
    line: code.optional(),
    title: text,
    summary: text,
    organisations: z.array(code).optional(),
    source: sourceReference,
  })
  .meta({ id: 'Statement' })

export const sourceDocument = z
  .object({
    code,
    title: text,
    publisher: z.string(),
    reference: z.string().optional(),
    published: impreciseDate,
    publishedBasis: basis,
    /** The years it is about, where it says so. */
    years: z.object({ from: z.number().int(), to: z.number().int() }).optional(),
    type: z.enum(['programme', 'strategy', 'progress-report', 'letter', 'register']),
  })
  .meta({ id: 'SourceDocument' })

export const releaseSettings = z
  .strictObject({ mode: z.enum(releaseModes), outlook: z.boolean(), contributions: z.boolean() })
  .meta({ id: 'ReleaseSettings' })

const levelWords = z.object({ one: text, many: text })
export const levels = z
  .object({ line: levelWords.optional(), section: levelWords.optional(), theme: levelWords.optional() })
  .meta({ id: 'Levels' })

/** The plan's skeleton: everything that lists refer to by code. */
export const programme = z
  .object({
    code,
    title: text,
    summary: text,
    published: impreciseDate,
    release: releaseSettings,
    /** Its own words for the levels of its headings. */
    levels: levels.optional(),
    asOf,
    /** The plan in force: code of its source document. Absent before the first is published. */
    plan: code.optional(),
    /** Its lines that hold actions, in printed order: what every count is divided over. */
    lines: z.array(code),
    sources: z.array(sourceDocument),
    headings: z.array(heading),
    statements: z.array(statement),
    organisations: z.array(organisation),
    members: z.array(z.object({ code, ministry: code, title: text })),
  })
  .meta({ id: 'Programme' })
export type ProgrammeView = z.infer<typeof programme>
export type OrganisationView = z.infer<typeof organisation>
export type HeadingView = z.infer<typeof heading>

export const programmeRoutes = routesOf({
  listProgrammes: {
    method: 'get',
    path: '/programmes',
    summary: 'All programmes',
    access: ['anonymous'],
    status: 200,
    response: z
      .object({ items: z.array(z.object({ code, title: text, summary: text })) })
      .meta({ id: 'ProgrammeList' }),
    caching: 'versioned',
    tag: 'programmes',
  },
  readProgramme: {
    method: 'get',
    path: '/programmes/{programme}',
    summary: "The plan's skeleton: headings, statements, organisations, sources",
    access: ['anonymous'],
    params: z.object({ programme: code }),
    query: z.object(asOfQuery),
    status: 200,
    response: programme,
    caching: 'versioned',
    tag: 'programmes',
  },
  changeReleaseSettings: {
    method: 'put',
    path: '/programmes/{programme}/release-settings',
    summary: 'Decide how accepted updates become public',
    access: ['coordinator'],
    params: z.object({ programme: code }),
    /** `basedOn`: the settings that its author saw. */
    body: releaseSettings.extend({ reason: z.string().min(1).max(1500), basedOn: releaseSettings }),
    status: 200,
    response: releaseSettings,
    caching: 'never',
    tag: 'programmes',
  },
})
export { id }
