import type { ActionEntry, ActionState, FrameworkEntry, LinkEntry, OrganisationEntry, ReviewDay } from '@actielijn/plan'
import { connectionsOf, isInForce, type Programme } from '@actielijn/plan'
import { sampleStanding } from '../sampleStanding.fixture.ts'
import type { PointSetting } from './attentionPoint.ts'

type SampleAction = Partial<ActionEntry> & Pick<ActionEntry, 'code'> & { readonly state?: Partial<ActionState> }

/** An organisation that exists, unless changed. */
export function sampleOrganisation(change: Partial<OrganisationEntry> & { readonly code: string }): OrganisationEntry {
  return { name: { nl: change.code, en: change.code }, type: 'agency', aliases: [], memberOf: [], identifiers: [], ...change }
}

export interface SampleSetting {
  readonly actions?: readonly SampleAction[]
  readonly frameworks?: readonly FrameworkEntry[]
  readonly links?: readonly (Partial<LinkEntry> & Pick<LinkEntry, 'code' | 'action' | 'item'>)[]
  readonly organisations?: readonly OrganisationEntry[]
  readonly reviewDays?: readonly ReviewDay[]
  readonly versions?: PointSetting['versions']
}

const programme: Programme = {
  code: 'p',
  title: { nl: 'P', en: 'P' },
  summary: { nl: '', en: '' },
  plans: ['bron'],
  published: { precision: 'year', value: '2018' },
  release: { mode: 'manual', outlook: false, contributions: false },
}

/** An invented plan on 1 July 2020: every action has a lead and a due date, unless changed. */
export function sampleSetting({
  actions = [],
  frameworks = [],
  links = [],
  organisations = [],
  reviewDays = [],
  versions = () => [],
}: SampleSetting): PointSetting {
  const standings = actions.map(({ state, ...action }) =>
    sampleStanding(
      {
        owners: [{ organisation: 'alfa', role: 'lead', basis: 'explicit' }],
        due: { precision: 'year', value: '2021' },
        ...action,
      },
      state,
    ),
  )
  const plan = {
    programme,
    headings: new Map(),
    statements: new Map(),
    actions: new Map(standings.map(({ action }) => [action.code, action])),
    frameworks: new Map(frameworks.map((framework) => [framework.code, framework])),
    organisations: new Map(organisations.map((organisation) => [organisation.code, organisation])),
    links: new Map(
      links.map((link) => [link.code, { relation: 'supports' as const, reason: { nl: 'Verzonnen.', en: 'Invented.' }, ...link }]),
    ),
  }
  return {
    plan,
    standings: standings.filter(({ action }) => isInForce(action, programme)),
    byCode: new Map(standings.map((standing) => [standing.action.code, standing])),
    connections: connectionsOf(plan),
    today: '2020-07-01',
    reviewDays: new Map(reviewDays.map((review) => [review.action, review])),
    versions,
  }
}
