import { addDays, itemsOf, type Day, type TranslationTexts } from '@actielijn/plan'
import type { PlanContent } from '@actielijn/store'
import { momentOn, type Scene } from './scene.ts'

/** The report that the drafter is working on. */
const framework = 'eu-thb-2021'

/** Days before today: of the first translations and their check, and of the one that still waits. */
const sessions = { translated: 40, checked: 33, waiting: 4 } as const
const translatedFirst = 6

/** The English of some accepted updates for one report: six that were checked, and a newer one that waits for it. */
export function translationScenes(told: readonly Scene[], plan: PlanContent, today: Day): Scene[] {
  const candidates = translatable(told, plan)
  const at = (ago: number, place: number) => momentOn(today, ago, `translation ${ago} ${place}`)
  const before = (ago: number) => onePerAction(candidates.filter((one) => one.accepted < addDays(today, -ago)))
  const first = before(sessions.translated).slice(0, translatedFirst)
  const latest = before(sessions.waiting).find(({ action }) => first.every((one) => one.action !== action))
  const translate = ({ update, texts }: Translatable, ago: number, place: number): Scene => ({
    kind: 'translate',
    at: at(ago, place),
    by: 'redacteur-letter',
    update,
    texts,
  })
  return [
    ...first.map((one, place) => translate(one, sessions.translated, place)),
    ...first.map(({ update }, place): Scene => ({ kind: 'approve-translation', at: at(sessions.checked, place), by: 'coordinator2', update })),
    ...(latest ? [translate(latest, sessions.waiting, 0)] : []),
  ]
}

interface Translatable {
  readonly update: string
  readonly action: string
  readonly accepted: string
  readonly texts: TranslationTexts
}

/** Every accepted update with words in Dutch alone of an action that serves the framework, latest first. */
function translatable(told: readonly Scene[], plan: PlanContent): Translatable[] {
  const list = plan.frameworks.get(framework)
  const items = new Set(list && itemsOf(list, plan).map(({ code }) => code))
  const serving = new Set([...plan.links.values()].filter(({ item }) => items.has(item)).map(({ action }) => action))
  const accepted = new Map(told.flatMap((one) => (one.kind === 'judge' && one.returned === undefined ? [[one.update, one.at] as const] : [])))
  const found = told.flatMap((one): Translatable[] => {
    if (one.kind !== 'record' || !serving.has(one.action)) return []
    const { name, action, english = {} } = one
    const at = accepted.get(name)
    return at !== undefined && Object.keys(english).length > 0 ? [{ update: name, action, accepted: at, texts: english }] : []
  })
  return found.toSorted((a, b) => (a.accepted < b.accepted ? 1 : -1))
}

function onePerAction(updates: readonly Translatable[]): Translatable[] {
  return updates.filter(({ action }, place) => updates.findIndex((one) => one.action === action) === place)
}
