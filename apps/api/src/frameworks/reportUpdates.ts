import { addDays, knownTranslations, type KnownTranslations, type VisibleUpdate } from '@actielijn/plan'
import { reportableContent, type ReportPeriod, type ReportUpdate } from '@actielijn/report'
import type { HistoryKey, Store } from '@actielijn/store'
import type { Reading } from '../reading/reading.ts'
import { sightOf } from '../reading/sightOf.ts'
import { seen, type Sight } from '../reading/updateViews.ts'

/** An update in a report, with what is known of its translation. */
export interface TranslatedUpdate extends ReportUpdate {
  readonly released: boolean
  readonly translations: KnownTranslations
}

const perPage = 50

/** The accepted updates of a period about these actions that this reading may show, latest first, with their English. */
export async function updatesOf(
  actions: readonly string[],
  period: ReportPeriod,
  reading: Reading,
  store: Store,
): Promise<ReadonlyMap<string, readonly TranslatedUpdate[]>> {
  const sight = sightOf(reading)
  const found = await Promise.all(actions.map((action) => acceptedIn(action, period, sight, store)))
  const translations = await store.translations(found.flat().map(({ judged }) => judged.update.id))
  const { known } = reading.moment.asOf
  return new Map(
    actions.map((action, index) => [
      action,
      (found[index] ?? []).map((visible) =>
        translatedUpdate(visible, knownTranslations(translations.get(visible.judged.update.id) ?? [], known)),
      ),
    ]),
  )
}

async function acceptedIn(action: string, { from, to }: ReportPeriod, sight: Sight, store: Store): Promise<VisibleUpdate[]> {
  const accepted: VisibleUpdate[] = []
  let before: HistoryKey | undefined = { about: addDays(to, 1), sequence: 0 }
  while (before && before.about >= from) {
    const page = await store.history(action, { before, limit: perPage })
    const within = page.updates.filter(({ update }) => update.content.about >= from)
    accepted.push(...within.flatMap((judged) => seen(judged, sight) ?? []).filter(({ reach }) => reach === 'public' || reach === 'inside'))
    before = within.length < page.updates.length ? undefined : page.next
  }
  return accepted
}

function translatedUpdate({ judged, content, reach }: VisibleUpdate, translations: KnownTranslations): TranslatedUpdate {
  const { id, action, organisation, form } = judged.update
  return {
    id,
    action,
    organisation,
    form,
    content: reportableContent(content),
    released: reach === 'public',
    ...(translations.approved && { translation: translations.approved }),
    translations,
  }
}
