import type { UpdateView } from '@actielijn/contract'
import { addDays, type JudgedUpdate } from '@actielijn/plan'
import type { HistoryKey, Store } from '@actielijn/store'
import { seen, updateViews, type Sight } from './updateViews.ts'

export interface HistoryView {
  readonly items: UpdateView[]
  /** Pass as cursor for the next page; absent on the last. */
  readonly next?: string
}

/** The place of an update in the history as a cursor: day spoken of and sequence. */
export function keyIn(cursor: string): HistoryKey | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(cursor)
  return match?.[1] && match[2] ? { about: match[1], sequence: Number(match[2]) } : undefined
}

/** What this reader may see of the history of one action, latest first; pages are filled with visible updates. */
export async function historyPage(
  action: string,
  { after, limit }: { readonly after?: HistoryKey | undefined; readonly limit: number },
  sight: Sight,
  store: Store,
): Promise<HistoryView> {
  const found: JudgedUpdate[] = []
  // Nothing that speaks of a later day is part of an earlier day's history.
  let before: HistoryKey | undefined = after ?? { about: addDays(sight.asOf.day, 1), sequence: 0 }
  while (before && found.length <= limit) {
    const page = await store.history(action, { before, limit: Math.max(50, limit) })
    found.push(...page.updates.filter((judged) => seen(judged, sight)))
    before = page.next
  }
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await updateViews(shown, sight, store),
    ...(found.length > limit && last && { next: `${last.update.content.about}.${last.update.sequence}` }),
  }
}
