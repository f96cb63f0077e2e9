import {
  closedRelease,
  type ActionEntry,
  type OrganisationEntry,
  type OrganisationType,
  type Programme,
} from '@actielijn/plan'
import type { NewAmendment } from '../amendment.ts'

/** An invented plan of three actions and five organisations; nothing in it comes from a real programme. */
export const programmeCode = 'demo'

const day = '2018-11-13'
const reason = { nl: 'verzonnen', en: 'invented' }
const added = { kind: 'added', effective: day, reason, source: 'verzonnen programma' } as const
const passage = { document: 'demo', locator: { headings: ['Wat gaan we doen?'], opens: 'verzonnen' } }

const sampleProgramme: Programme = {
  code: programmeCode,
  title: { nl: 'Verzonnen programma', en: 'Invented programme' },
  summary: { nl: 'Alleen om te toetsen', en: 'For tests only' },
  plans: ['demo-1'],
  published: { precision: 'day', value: day },
  release: closedRelease,
}

function organisation(
  code: string,
  type: OrganisationType,
  nl: string,
  spokesman?: string,
): OrganisationEntry {
  return {
    code,
    name: { nl, en: `${nl} (en)` },
    type,
    aliases: [],
    memberOf: [],
    identifiers: [],
    ...(spokesman && { spokesman }),
  }
}

export const sampleOrganisations: readonly OrganisationEntry[] = [
  organisation('ministerie', 'ministry', 'Ministerie van Proef'),
  organisation('inspectie', 'agency', 'Inspectie Één'),
  organisation('politie', 'police', 'Politie Voorbeeld'),
  organisation('vereniging', 'association', 'Vereniging van gemeenten'),
  organisation('gemeenten', 'collective', 'De gemeenten', 'vereniging'),
]

function action(
  code: string,
  nl: string,
  en: string,
  summary: string,
  owners: ActionEntry['owners'],
): ActionEntry {
  return {
    code,
    kind: 'action',
    printed: 'bullet',
    line: 'L1',
    section: 'S1',
    title: { nl, en },
    summary: { nl: summary, en: `Summary of ${code}` },
    owners,
    reporter: owners[0]?.organisation ?? 'ministerie',
    responsible: { ministry: 'ministerie', member: 'minister', basis: 'implied' },
    duration: 'one-off',
    results: [],
    source: passage,
  }
}

export const sampleActions: readonly ActionEntry[] = [
  action('D-1', 'Controles in de landbouw', 'Inspections on farms', 'De inspectie controleert bedrijven.', [
    { organisation: 'inspectie', role: 'lead', basis: 'explicit' },
    { organisation: 'politie', role: 'partner', basis: 'explicit' },
  ]),
  action('D-2', 'Opvang met reïntegratie', 'Shelter with a way back', 'Plaatsen in de opvang.', [
    { organisation: 'gemeenten', role: 'lead', basis: 'explicit' },
    { organisation: 'ministerie', role: 'co-lead', basis: 'implied' },
    { organisation: 'inspectie', role: 'partner', basis: 'implied' },
  ]),
  action('D-3', 'Voorlichting op scholen', 'Lessons at schools', 'Lessen over herkennen.', [
    { organisation: 'politie', role: 'lead', basis: 'implied' },
    { organisation: 'inspectie', role: 'partner', basis: 'implied' },
  ]),
]

/** The amendments that load the plan, in printed order. */
export const samplePlan: readonly NewAmendment[] = [
  { subjectType: 'programme', subject: programmeCode, after: sampleProgramme, ...added },
  ...sampleOrganisations.map((after): NewAmendment => ({
    subjectType: 'organisation',
    subject: after.code,
    after,
    ...added,
  })),
  ...sampleActions.map((after): NewAmendment => ({
    subjectType: 'action',
    subject: after.code,
    after,
    ...added,
  })),
]

/** An amendment of one action of the plan. */
export function amendedAction(
  code: string,
  change: Partial<ActionEntry>,
  about: Pick<NewAmendment, 'kind' | 'effective'>,
): NewAmendment {
  const entry = sampleActions.find((one) => one.code === code)
  if (!entry) throw new Error(`No action ${code} in the sample`)
  return {
    subjectType: 'action',
    subject: code,
    after: { ...entry, ...change },
    reason,
    source: 'verzonnen besluit',
    ...about,
  }
}

/** An amendment of the programme's own switches. */
export function amendedProgramme(change: Partial<Programme>): NewAmendment {
  return {
    subjectType: 'programme',
    subject: programmeCode,
    after: { ...sampleProgramme, ...change },
    reason,
    source: 'verzonnen besluit',
    kind: 'settings',
    effective: day,
  }
}
