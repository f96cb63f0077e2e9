import { catalogue } from '@actielijn/plan/catalogue'
import { firstDay, planInForce, type PlanFile, type Text } from '@actielijn/plan'
import type { NewAmendment, PlanSubjects, Store, SubjectType } from '@actielijn/store'

/** The actor of what the program does by itself. */
const systemActor = 'system'

const reason: Text = {
  nl: 'Overgenomen uit het gepubliceerde programma',
  en: 'Taken from the programme as published',
}

/**
 * Loads the shipped programme as sourced amendments that hold from the day it was published; from then on
 * the database is the plan (DESIGN section 3). Does nothing when the programme is there already.
 * @returns how many subjects were added
 */
export async function loadCatalogue(store: Store): Promise<number> {
  const { programme } = catalogue
  if ((await store.programmes()).includes(programme.code)) return 0
  const amendments = additionsOf(catalogue)
  await store.amend(programme.code, amendments, systemActor)
  return amendments.length
}

/** A whole plan as `added`, in printed order; what stands in a source holds from the day that was published. */
function additionsOf(plan: PlanFile): NewAmendment[] {
  const programmeDay = firstDay(plan.programme.published)
  const document = planInForce(plan.programme) ?? plan.programme.code
  const published = new Map(plan.sources.map((source) => [source.code, firstDay(source.published)]))
  const added = <Type extends SubjectType>(subjectType: Type, after: PlanSubjects[Type], source = document) =>
    // The pair belongs together by the parameters; TypeScript does not follow that through the union.
    ({ subjectType, subject: after.code, kind: 'added', effective: published.get(source) ?? programmeDay, reason, source, after }) as NewAmendment
  return [
    added('programme', plan.programme),
    ...plan.sources.map((entry) => added('source', entry, entry.code)),
    ...plan.organisations.map((entry) => added('organisation', entry)),
    ...plan.members.map((entry) => added('member', entry)),
    ...plan.headings.map((entry) => added('heading', entry, entry.source.document)),
    ...plan.statements.map((entry) => added('statement', entry, entry.source.document)),
    ...plan.actions.map((entry) => added('action', entry, entry.source.document)),
    ...plan.frameworks.map((entry) => added('framework', entry)),
    ...plan.links.map((entry) => added('link', entry)),
    ...plan.scopes.map((entry) => added('scope', entry)),
    ...plan.bases.map((entry) => added('base', entry)),
    ...plan.indicators.map((entry) => added('indicator', entry)),
    ...plan.observations.map((entry) => added('observation', entry, entry.source.document)),
  ]
}
