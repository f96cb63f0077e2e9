/** The closed lists of words that everything else is made of. Meaning: `docs/domain.md`. */

export const kinds = ['action', 'recommendation', 'commitment', 'motion', 'position', 'context'] as const
export type Kind = (typeof kinds)[number]

export const printedForms = ['bullet', 'sub-bullet', 'key-action', 'sentence', 'part'] as const
export type Printed = (typeof printedForms)[number]

/** In order of rank: the first lead is the reporter by default. */
export const ownerRoles = ['lead', 'co-lead', 'partner', 'addressee'] as const
export type OwnerRole = (typeof ownerRoles)[number]

export const bases = ['explicit', 'implied'] as const
export type Basis = (typeof bases)[number]

export const phases = ['not-started', 'running', 'on-hold', 'completed', 'embedded'] as const
export type Phase = (typeof phases)[number]

export const results = ['as-planned', 'partly', 'differently', 'not-achieved'] as const
export type Result = (typeof results)[number]

export const outlooks = ['on-track', 'attention', 'off-track'] as const
export type Outlook = (typeof outlooks)[number]

export const latenesses = ['overdue', 'in-time', 'no-date', 'delivered'] as const
export type Lateness = (typeof latenesses)[number]

export const freshnesses = ['never', 'fresh', 'due', 'stale'] as const
export type Freshness = (typeof freshnesses)[number]

export const organisationTypes = [
  'ministry',
  'agency',
  'police',
  'judiciary',
  'municipality',
  'collective',
  'association',
  'independent-body',
  'ngo',
  'care-provider',
  'knowledge-institute',
  'company',
  'sector-organisation',
  'trade-union',
  'network',
  'eu-institution',
  'eu-agency',
  'international-organisation',
  'parliament',
  'foreign-authority',
] as const
export type OrganisationType = (typeof organisationTypes)[number]

export const programmeRoles = ['coordinator', 'secretary', 'taskforce', 'drafter'] as const
export type ProgrammeRole = (typeof programmeRoles)[number]

export const organisationRoles = ['editor', 'lead'] as const
export type OrganisationRole = (typeof organisationRoles)[number]
