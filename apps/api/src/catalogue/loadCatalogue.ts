import { catalogue } from '@actielijn/plan/catalogue'
import { firstDay, type Text } from '@actielijn/plan'
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
  const amendments = catalogueAmendments()
  await store.amend(programme.code, amendments, systemActor)
  return amendments.length
}

/** The whole shipped programme as `added`, in printed order. */
function catalogueAmendments(): NewAmendment[] {
  const { programme, sources, headings, statements, actions, organisations, members } = catalogue
  const effective = firstDay(programme.published)
  const document = programme.plans[0] ?? programme.code
  const added = <Type extends SubjectType>(subjectType: Type, after: PlanSubjects[Type], source: string) =>
    // The pair belongs together by the parameters; TypeScript does not follow that through the union.
    ({ subjectType, subject: after.code, kind: 'added', effective, reason, source, after }) as NewAmendment
  return [
    added('programme', programme, document),
    ...sources.map((entry) => added('source', entry, entry.code)),
    ...organisations.map((entry) => added('organisation', entry, document)),
    ...members.map((entry) => added('member', entry, document)),
    ...headings.map((entry) => added('heading', entry, entry.source.document)),
    ...statements.map((entry) => added('statement', entry, entry.source.document)),
    ...actions.map((entry) => added('action', entry, entry.source.document)),
  ]
}
