import type { Standing, TableRow } from '@actielijn/report'
import type { Store } from '@actielijn/store'
import type { Reading } from './reading.ts'
import { sightOf } from './sightOf.ts'
import { seen } from './updateViews.ts'

/** The actions with the whole words of their last update, as this reader may read them. */
export async function tableRows(standings: readonly Standing[], reading: Reading, store: Store): Promise<TableRow[]> {
  const words = await store.updates(standings.flatMap(({ state }) => state.words ?? []))
  const sight = sightOf(reading)
  return standings.map((standing) => {
    const judged = standing.state.words === undefined ? undefined : words.get(standing.state.words)
    const content = judged && seen(judged, sight)?.content
    return {
      ...standing,
      ...(content?.happened && { happened: content.happened }),
      ...(content?.next && { next: content.next }),
    }
  })
}
