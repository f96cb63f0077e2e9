import type { AmendmentFilter, ListedAmendment, Store } from '@actielijn/store'

/** Subjects that are read on at a time, to the end of what was recorded in one go. */
const atOnce = 200

/**
 * A page of amendments, latest first, that ends where an act ends: one change is never shown as two with half its
 * subjects each. So it can be longer than its limit.
 */
export async function pageOfActs(
  programme: string,
  filter: AmendmentFilter,
  store: Store,
): Promise<{ readonly rows: readonly ListedAmendment[]; readonly next?: string }> {
  const rows = [...(await store.amendments(programme, filter))]
  let last = rows.at(-1)
  while (last && rows.length >= filter.limit) {
    const { act, sequence } = last
    const more: readonly ListedAmendment[] = await store.amendments(programme, { ...filter, before: sequence, limit: atOnce })
    const other = more.findIndex((one) => one.act !== act)
    rows.push(...(other === -1 ? more : more.slice(0, other)))
    last = rows.at(-1)
    if (other !== -1 && last) return { rows, next: String(last.sequence) }
    if (more.length < atOnce) return { rows }
  }
  return { rows }
}
