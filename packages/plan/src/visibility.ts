import type { ReleaseSettings } from './programme.ts'
import { countsIn, type AsOf, type View } from './state.ts'
import type { JudgedUpdate, Notes, UpdateContent } from './update.ts'
import { isCoordinator, isInside, readsSubmitted, writesFor, type Viewer } from './viewer.ts'

/** The widest audience an update has reached. */
export type Reach = 'public' | 'inside' | 'submitted' | 'returned'

/** An update as one viewer may read it. */
export interface VisibleUpdate {
  readonly judged: JudgedUpdate
  readonly content: UpdateContent
  readonly reach: Reach
  /** Account ids are only for those inside; signed out, history names organisations, never people. */
  readonly withPeople: boolean
}

/** How far the update has come, as known at that moment. */
export function reachOf(judged: JudgedUpdate, asOf: AsOf): Reach {
  if (countsIn('public', judged, asOf)) return 'public'
  if (countsIn('accepted', judged, asOf)) return 'inside'
  return countsIn('submitted', judged, asOf) ? 'submitted' : 'returned'
}

/**
 * The update as this viewer may read it, or nothing (DESIGN laws 7, 10, 11).
 * The only place that decides who reads which text; page, list, search, feed and export all ask here.
 * @param responsible ministry that answers for the action: its departmental coordinator reads along
 */
export function visibleUpdate(
  viewer: Viewer,
  judged: JudgedUpdate,
  asOf: AsOf,
  release: ReleaseSettings,
  responsible: string,
): VisibleUpdate | undefined {
  const { update } = judged
  if (update.content.about > asOf.day || update.sequence > asOf.known) return undefined
  const reach = reachOf(judged, asOf)
  if (!isInside(viewer)) {
    if (reach !== 'public') return undefined
    if (update.form === 'contribution' && !release.contributions) return undefined
    return { judged, content: publicContent(update.content, release, update.form === 'contribution'), reach, withPeople: false }
  }
  const own = writesFor(viewer, update.organisation)
  const early = own || readsSubmitted(viewer) || viewer.ministries.includes(responsible)
  if (!early && (reach === 'submitted' || reach === 'returned')) return undefined
  if (reach === 'returned' && !own && !isCoordinator(viewer)) return undefined
  return { judged, content: insideContent(viewer, update.content, own), reach, withPeople: true }
}

/** The view a viewer's pages start from: the public one when signed out, the accepted one inside. */
export function viewFor(viewer: Viewer): Extract<View, 'accepted' | 'public'> {
  return isInside(viewer) ? 'accepted' : 'public'
}

function publicContent(content: UpdateContent, release: ReleaseSettings, contribution: boolean): UpdateContent {
  const { notes: _notes, outlook, motive, phase, ...facts } = content
  return {
    ...facts,
    ...(phase && !contribution && { phase }),
    ...(release.outlook && { outlook, motive }),
  }
}

function insideContent(viewer: Viewer, content: UpdateContent, own: boolean): UpdateContent {
  const { notes, ...rest } = content
  const readable = notes && readableNotes(viewer, notes, own)
  return readable && Object.keys(readable).length > 0 ? { ...rest, notes: readable } : rest
}

function readableNotes(viewer: Viewer, notes: Notes, own: boolean): Notes {
  const coordinator = own || isCoordinator(viewer)
  const taskforce = coordinator || viewer.programmeRoles.includes('taskforce') || viewer.programmeRoles.includes('secretary')
  return {
    ...(own && notes.organisation !== undefined && { organisation: notes.organisation }),
    ...(coordinator && notes.coordinator !== undefined && { coordinator: notes.coordinator }),
    ...(taskforce && notes.taskforce !== undefined && { taskforce: notes.taskforce }),
  }
}
