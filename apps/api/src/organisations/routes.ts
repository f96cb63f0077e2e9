import type { Operations } from '../wire/ask.ts'
import { listOrganisations } from './listOrganisations.ts'
import { readOrganisation } from './readOrganisation.ts'

export const organisationOperations = { listOrganisations, readOrganisation } satisfies Partial<Operations>
