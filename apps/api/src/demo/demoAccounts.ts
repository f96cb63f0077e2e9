import type { Grant } from '@actielijn/store'

export interface DemoAccount {
  readonly name: string
  readonly displayName: string
  /** What somebody trying things out can see with it. */
  readonly shows: string
  readonly grants: readonly Grant[]
}

const inProgramme = (role: Extract<Grant, { scope: 'programme' }>['role']): Grant => ({ scope: 'programme', programme: 'stm', role })
const forOrganisation = (organisation: string, role: 'editor' | 'lead' = 'editor'): Grant => ({ scope: 'organisation', organisation, role })

function editor(name: string, organisation: string, abbreviation: string): DemoAccount {
  return {
    name,
    displayName: `Redactie ${abbreviation}`,
    shows: `bericht namens ${abbreviation}`,
    grants: [forOrganisation(organisation)],
  }
}

/** Every role of DESIGN section 5, two coordinators among them, and editors of the organisations that report most. */
export const demoAccounts = [
  { name: 'coordinator1', displayName: 'Coördinator één', shows: 'beoordeelt en maakt openbaar', grants: [inProgramme('coordinator')] },
  {
    name: 'coordinator2',
    displayName: 'Coördinator twee',
    shows: 'de tweede persoon van het vierogenprincipe',
    grants: [inProgramme('coordinator')],
  },
  { name: 'secretaris', displayName: 'Secretaris Taskforce', shows: 'bereidt het overleg voor', grants: [inProgramme('secretary')] },
  { name: 'taskforce', displayName: 'Lid Taskforce', shows: 'leest ook wat nog niet is vastgesteld', grants: [inProgramme('taskforce')] },
  { name: 'redacteur-letter', displayName: 'Redacteur Kamerbrief', shows: 'leest wat is vastgesteld', grants: [inProgramme('drafter')] },
  editor('inspectie', 'inspectie-szw', 'Inspectie SZW'),
  {
    name: 'inspectie-leiding',
    displayName: 'Leiding Inspectie SZW',
    shows: 'ondertekent voor Inspectie SZW',
    grants: [forOrganisation('inspectie-szw', 'lead')],
  },
  editor('politie', 'politie', 'politie'),
  editor('comensha', 'comensha', 'CoMensha'),
  editor('vng', 'vng', 'VNG'),
  editor('fairwork', 'fairwork', 'FairWork'),
  editor('jenv', 'min-jenv', 'JenV'),
  editor('bz', 'min-bz', 'BZ'),
  editor('vws', 'min-vws', 'VWS'),
  editor('szw', 'min-szw', 'SZW'),
  editor('ccv', 'ccv', 'het CCV'),
  {
    name: 'departement-szw',
    displayName: 'Departementaal coördinator SZW',
    shows: 'leest mee met de acties waarvoor SZW verantwoordelijk is',
    grants: [{ scope: 'ministry', ministry: 'min-szw', role: 'departmental-coordinator' }],
  },
  { name: 'beheerder', displayName: 'Beheerder', shows: 'alleen accounts, geen inhoud', grants: [{ scope: 'system', role: 'admin' }] },
] as const satisfies readonly DemoAccount[]

export type DemoAccountName = (typeof demoAccounts)[number]['name']

/** Easy on purpose: a demonstration holds nothing to protect and listens on this machine only (DESIGN law 16). */
export function demoPassword(name: DemoAccountName): string {
  return `${name}-demonstratie`
}
