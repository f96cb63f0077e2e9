import type { Day, Text } from '@actielijn/plan'
import type { Cell } from './csv.ts'
import { dayText } from './periodText.ts'

/** What an export is about; it says so itself, because it travels without its page. */
export interface ExportSubject {
  readonly programme: Text
  readonly table: Text
  readonly day: Day
  readonly known: 'now' | 'then'
  readonly view: 'accepted' | 'public'
  /** The filters as they stand in the address: name and values. */
  readonly filters: readonly (readonly [string, string])[]
  readonly rows: number
  /** What left the plan and is therefore not in the rows. */
  readonly ended?: readonly { readonly action: { readonly code: string } }[]
  readonly demonstration: boolean
}

/** The lines above an exported table: programme, stand per, knowledge, filters, number of rows. */
export function prefaceOf(subject: ExportSubject, language: 'nl' | 'en'): Cell[][] {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  const { programme, table, day, known, view, filters, rows, ended = [], demonstration } = subject
  return [
    ...(demonstration ? [[say('demonstratie — verzonnen gegevens', 'demonstration — invented data')]] : []),
    [programme[language], table[language]],
    [say('Stand per', 'As of'), dayText(day, language)],
    [say('Kennis', 'Knowledge'), known === 'now' ? say('alles wat nu bekend is', 'all that is known now') : say('zoals toen bekend', 'as known then')],
    [say('Gegevens', 'Data'), view === 'public' ? say('openbaar', 'released') : say('vastgesteld, niet openbaar', 'accepted, not public')],
    [say('Filters', 'Filters'), filters.length === 0 ? say('geen', 'none') : filters.map(([name, value]) => `${name}=${value}`).join('; ')],
    [say('Rijen', 'Rows'), rows],
    ...(ended.length > 0
      ? [[say('Vervallen, gesplitst of samengevoegd, niet in de rijen', 'Withdrawn, split or merged, not in the rows'), ended.map(({ action }) => action.code).join('; ')]]
      : []),
  ]
}
