import { isCoordinator, isInside, readsSubmitted, type Viewer } from '@actielijn/plan'
import type { SearchScope } from '@actielijn/store'
import { sightNow } from '../reading/sightNow.ts'
import { seen } from '../reading/updateViews.ts'
import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

const usualLimit = 30

/** Searches plan and updates in both languages, within what the reader may read (DESIGN law 11). */
export const search: Operation<'search'> = async (ask, { store }) => {
  const { query, plan, viewer } = ask
  const hits = await store.search(plan.programme.code, query.q, scopeOf(viewer), query.limit ?? usualLimit)
  const updates = await store.updates(hits.flatMap(({ update }) => update ?? []))
  const sight = sightNow(ask)
  const items = hits.flatMap(({ action, update, snippet, language }) => {
    const title = plan.actions.get(action)?.title
    if (!title) return []
    if (update === undefined) return [{ action, title, snippet, language }]
    const judged = updates.get(update)
    // The index decides by scope; whether the update may be read at all is decided where it always is.
    if (!judged || !seen(judged, sight)) return []
    const { organisation, content } = judged.update
    return [{ action, title, update: { id: update, organisation, about: content.about }, snippet, language }]
  })
  return answered({ items })
}

/** Which texts are searched: what is sent in only by who reads it, notes only by who they are for. */
function scopeOf(viewer: Viewer): SearchScope {
  if (!isInside(viewer)) return { kind: 'public' }
  const forTaskforce = viewer.programmeRoles.some((role) => role === 'taskforce' || role === 'secretary')
  return {
    kind: 'inside',
    submitted: readsSubmitted(viewer),
    organisations: [...new Set(viewer.organisations.map(({ organisation }) => organisation))],
    notes: isCoordinator(viewer) ? ['coordinator', 'taskforce'] : forTaskforce ? ['taskforce'] : [],
  }
}
