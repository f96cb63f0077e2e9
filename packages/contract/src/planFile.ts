import {
  approximations,
  endingGrounds,
  endings,
  figureMeasures,
  figureNatures,
  indicatorGroups,
  organisationTypes,
  relations,
  type ActionEntry,
  type FrameworkEntry,
  type HeadingEntry,
  type IndicatorEntry,
  type LinkEntry,
  type ObservationEntry,
  type OrganisationEntry,
  type PlanFile,
  type Programme,
  type Scope,
  type SourceDocument,
  type StatementEntry,
} from '@actielijn/plan'
import { basis, code as wireCode, day, impreciseDate, kind, ownerRole, printed } from './values.ts'
import { observationCode } from './indicators.ts'
import { releaseSettings, levels } from './programme.ts'
import { z } from 'zod'

// The catalogue's own format as JSON: what `actielijn catalogue import` takes. Unknown fields are refused, so that a
// misspelt one is not silently lost. What the entries must say of each other is judged by `checkPlan`.

// Codes are addresses: what no route would accept cannot be a code.
const code = wireCode
const text = z.strictObject({ nl: z.string().min(1), en: z.string() })
const when = z.strictObject(impreciseDate.shape)
const source = z.strictObject({
  document: code,
  locator: z.strictObject({
    headings: z.array(z.string()),
    block: z.number().int().positive().optional(),
    bullet: z.number().int().positive().optional(),
    sub: z.number().int().positive().optional(),
    opens: z.string(),
  }),
})
const owner = z.strictObject({ organisation: code, role: ownerRole, basis })

const programme = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: text,
  summary: text,
  plans: z.array(code).min(1),
  published: when,
  release: releaseSettings,
  levels: levels.optional(),
})
const document = z.strictObject({
  code,
  title: text,
  publisher: code,
  reference: z.string().optional(),
  published: when,
  publishedBasis: basis,
  years: z.strictObject({ from: z.number().int(), to: z.number().int() }).optional(),
  type: z.enum(['programme', 'strategy', 'progress-report', 'letter', 'register']),
})
const heading = z.strictObject({
  code,
  level: z.enum(['line', 'section', 'theme']),
  parent: code.optional(),
  title: text,
  summary: text,
  source,
})
const statement = z.strictObject({
  code,
  kind: z.literal('context'),
  type: z.enum(['objective', 'result', 'principle', 'governance', 'box', 'refusal']),
  line: code.optional(),
  title: text,
  summary: text,
  organisations: z.array(code).optional(),
  source,
})
const budget = z.strictObject({
  amount: z.number(),
  currency: z.literal('EUR'),
  per: z.literal('year').optional(),
  period: text.optional(),
  purpose: text,
})
const parliament = z.strictObject({
  chamber: z.enum(['tweede-kamer', 'eerste-kamer']),
  number: z.string().optional(),
  askedBy: z.string().optional(),
  debate: text.optional(),
  made: when.optional(),
  fulfilments: z.array(
    z.strictObject({ reference: z.string().optional(), date: when.optional(), extent: z.enum(['partly', 'fully']), note: text.optional() }),
  ),
})
const action = z.strictObject({
  // Stands in addresses.
  code,
  kind,
  printed,
  parent: code.optional(),
  line: code,
  section: code.optional(),
  theme: code.optional(),
  title: text,
  summary: text,
  owners: z.array(owner),
  noLead: text.optional(),
  reporter: code,
  responsible: z.strictObject({ ministry: code, member: code, basis }),
  start: when.optional(),
  due: when.optional(),
  deadlines: z.array(z.strictObject({ what: text, due: when })).optional(),
  duration: z.enum(['one-off', 'continuing']),
  budgets: z.array(budget).optional(),
  alsoIn: z.array(z.strictObject({ title: z.string(), note: text.optional() })).optional(),
  answers: z.array(z.strictObject({ body: code, document: z.string().optional(), what: text })).optional(),
  results: z.array(code),
  doubles: z.array(code).optional(),
  reported: z.array(z.strictObject({ text, date: when.optional() })).optional(),
  papers: z.array(z.string()).optional(),
  parliament: parliament.optional(),
  source,
  ended: z
    .strictObject({
      kind: z.enum(endings),
      on: z.iso.date(),
      ground: z.enum(endingGrounds).optional(),
      reason: text,
      into: z.array(code).optional(),
    })
    .optional(),
  follows: z.array(code).optional(),
  carried: z.array(z.strictObject({ plan: code, code })).optional(),
})
const organisation = z.strictObject({
  code,
  abbreviation: z.string().optional(),
  name: text,
  type: z.enum(organisationTypes),
  spokesman: code.optional(),
  partOf: code.optional(),
  aliases: z.array(z.string()),
  memberOf: z.array(z.enum(['taskforce-mensenhandel', 'som'])),
  validFrom: when.optional(),
  validUntil: when.optional(),
  successor: code.optional(),
  identifiers: z.array(z.strictObject({ scheme: z.enum(['TOOI', 'OIN', 'KvK', 'CBS']), value: z.string() })),
})
const framework = z.strictObject({
  code,
  title: text,
  publisher: z.string(),
  language: z.enum(['nl', 'en']).optional(),
  items: z
    .array(z.strictObject({ code, text, urgency: z.enum(['urgent', 'normal']).optional(), period: when.optional() }))
    .optional(),
  entriesOf: z.string().optional(),
  kinds: z.array(kind).optional(),
})
const link = z.strictObject({
  code,
  action: code,
  item: code,
  relation: z.enum(relations),
  extent: z.enum(['fully', 'partly']).optional(),
  reason: text,
  // A link ends in the app; a file may repeat that, so that what was printed can be read.
  ended: day.optional(),
})
const scope = z.strictObject({
  code,
  title: text,
  definition: text,
  countries: z.strictObject({ unitedKingdom: z.boolean(), others: z.string() }).optional(),
})
const indicator = z.strictObject({
  code,
  group: z.enum(indicatorGroups),
  title: text,
  definition: text,
  nature: z.enum(figureNatures),
  unit: text,
  caveat: text,
  cellsDiffer: z.literal(true).optional(),
})
const observation = z.strictObject({
  code: observationCode,
  indicator: code,
  scope: code,
  period: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  breakdown: z.array(
    z.strictObject({
      dimension: z.enum(['form', 'sex', 'age', 'origin', 'country', 'nationality', 'sector', 'agency', 'service', 'stage', 'market', 'other']),
      value: z.string(),
      label: text,
    }),
  ),
  base: code,
  value: z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })]),
  measure: z.enum(figureMeasures),
  approximate: z.enum(approximations).optional(),
  caveat: text.optional(),
  differsFrom: z.strictObject({ observation: observationCode, reason: text }).optional(),
  partsDiffer: text.optional(),
  source,
})

// A field that an entry of the catalogue gets has to be readable from a file too, or this does not compile.
programme.shape satisfies Fields<Programme>
document.shape satisfies Fields<SourceDocument>
heading.shape satisfies Fields<HeadingEntry>
statement.shape satisfies Fields<StatementEntry>
action.shape satisfies Fields<ActionEntry>
organisation.shape satisfies Fields<OrganisationEntry>
framework.shape satisfies Fields<FrameworkEntry>
link.shape satisfies Fields<LinkEntry>
scope.shape satisfies Fields<Scope>
indicator.shape satisfies Fields<IndicatorEntry>
observation.shape satisfies Fields<ObservationEntry>

type Fields<Entry> = Record<keyof Entry, z.ZodType>

const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).default([])

/** A plan as data. Lists may be left out: a file for a programme that is there already names only what changes. */
export const planFile = z.strictObject({
  programme,
  sources: list(document),
  headings: list(heading),
  statements: list(statement),
  actions: list(action),
  organisations: list(organisation),
  members: list(z.strictObject({ code, ministry: code, title: text })),
  frameworks: list(framework),
  links: list(link),
  scopes: list(scope),
  bases: list(z.strictObject({ code, title: text, knownOf: code.optional() })),
  indicators: list(indicator),
  observations: list(observation),
}) satisfies z.ZodType<PlanFile>
