import type { ActionEntry, JudgedUpdate, OrganisationEntry, UpdateContent } from '@actielijn/plan'
import type { PlanContent } from '../../planStore.ts'

/** Who may find a row: `plan` everyone inside; the others as `SearchScope` says. */
export type Audience =
  'plan' | 'accepted' | 'submitted' | 'note-organisation' | 'note-coordinator' | 'note-taskforce'

/** One searchable text. Its row number makes newest first the index's own order. */
export interface SearchRow {
  readonly rowid: number
  readonly text: string
  readonly programme: string
  readonly action: string
  readonly updateId: string | null
  readonly language: 'nl' | 'en'
}
export interface InsideRow extends SearchRow {
  readonly audience: Audience
  readonly organisation: string | null
}

/** Row numbers that one sequence may use, in both indexes. */
export const slots = 16
const slotOf = {
  nl: 0,
  en: 1,
  'note-organisation': 2,
  'note-coordinator': 3,
  'note-taskforce': 4,
  planNl: 8,
  planEn: 9,
} as const

/** The marks around a match; a text that holds them would forge one. */
export const marks = { begin: '\u{E000}', end: '\u{E001}' } as const

function joined(parts: readonly (string | undefined)[]): string {
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n')
  return text.replaceAll(marks.begin, '').replaceAll(marks.end, '')
}

/** The texts of an update per language; the motive is Dutch and stays inside. */
function textsOf({ happened, next, onHold, result, motive }: UpdateContent, withMotive: boolean) {
  return {
    nl: joined([
      happened?.nl,
      next?.nl,
      onHold?.reason,
      result?.explanation,
      withMotive ? motive : undefined,
    ]),
    en: joined([happened?.en, next?.en]),
  }
}

function updateRows(programme: string, { update }: JudgedUpdate, withMotive: boolean): SearchRow[] {
  const texts = textsOf(update.content, withMotive)
  return (['nl', 'en'] as const)
    .filter((language) => texts[language] !== '')
    .map((language) => ({
      rowid: update.sequence * slots + slotOf[language],
      text: texts[language],
      programme,
      action: update.action,
      updateId: update.id,
      language,
    }))
}

/** The rows of an update that anybody may find once it is public: what plan's `publicContent` lets out. */
export function publicRows(programme: string, judged: JudgedUpdate): SearchRow[] {
  return updateRows(programme, judged, false)
}

/** The rows of an update inside: none when it was returned. Notes are rows of their own audience. */
export function insideRows(programme: string, judged: JudgedUpdate): InsideRow[] {
  const { update, decision } = judged
  if (decision?.kind === 'returned') return []
  const { organisation, action, id: updateId } = update
  const audience = decision ? 'accepted' : 'submitted'
  const notes = (['organisation', 'coordinator', 'taskforce'] as const).map((reader): InsideRow => {
    const place = `note-${reader}` as const
    const rowid = update.sequence * slots + slotOf[place]
    const text = joined([update.content.notes?.[reader]])
    return { rowid, text, programme, action, updateId, language: 'nl', audience: place, organisation }
  })
  return [
    ...updateRows(programme, judged, true).map((row): InsideRow => ({ ...row, audience, organisation })),
    ...notes.filter(({ text }) => text !== ''),
  ]
}

/** The rows of the plan's own text about an action, the same in both indexes. */
export function planRows(plan: PlanContent, entry: ActionEntry, sequence: number): SearchRow[] {
  const organisations = new Set([entry.reporter, ...entry.owners.map((owner) => owner.organisation)])
  const names = [...organisations].flatMap((code) => namesOf(plan.organisations.get(code)))
  return (['nl', 'en'] as const).map((language) => ({
    rowid: sequence * slots + (language === 'nl' ? slotOf.planNl : slotOf.planEn),
    text: joined([
      entry.code,
      entry.title[language],
      entry.summary[language],
      names.map((name) => (typeof name === 'string' ? name : name[language])).join(' · '),
    ]),
    programme: plan.programme.code,
    action: entry.code,
    updateId: null,
    language,
  }))
}

function namesOf(organisation: OrganisationEntry | undefined): (string | OrganisationEntry['name'])[] {
  if (!organisation) return []
  const { abbreviation, name, aliases } = organisation
  return [...(abbreviation === undefined ? [] : [abbreviation]), name, ...aliases]
}
