import { stateFrom, type ActionState, type AsOf, type Update, type View } from '@actielijn/plan'
import type { Connection } from '../connection.ts'

/**
 * The state that one organisation's reports give an action on a day, with that knowledge; nothing when none
 * counts.
 */
export type StateSeek = (
  view: View,
  action: string,
  organisation: string,
  asOf: AsOf,
) => ActionState | undefined

/** A moment after everything that was ever said and decided: the present state is the as-of state of then. */
export function present(at: string): AsOf {
  return { day: '9999-12-31', known: Number.MAX_SAFE_INTEGER, at }
}

interface Seek {
  readonly view: View
  readonly action: string
  readonly organisation: string
  readonly day: string
  readonly known: number
  readonly at: string
}

interface Standing {
  readonly form: Update['form']
  readonly about: string
  readonly sequence: number
  readonly id: string
}

/**
 * Prepares the as-of read (DESIGN law 6): one backward seek per action in the order (day spoken of,
 * sequence),
 * a second one for the last words where the latest was "unchanged". It passes over only what was learnt
 * after K,
 * returned, or is under embargo.
 */
export function prepareStateSeek({ sqlite }: Connection): StateSeek {
  const standing = (condition: string) =>
    sqlite.prepare<[Seek], Standing>(
      `SELECT form, about, update_sequence AS sequence, update_id AS id FROM standing_updates
       WHERE view = @view AND action = @action AND contribution = 0 AND organisation = @organisation
         AND about <= @day AND effective_sequence <= @known
         AND (until_sequence IS NULL OR until_sequence > @known)
         AND (public_from IS NULL OR public_from <= @at) ${condition}
       ORDER BY about DESC, update_sequence DESC LIMIT 1`,
    )
  const latest = standing('')
  const worded = standing(`AND form = 'report'`)
  const content = sqlite
    .prepare<[string, string, number], string>(
      'SELECT content FROM updates WHERE action = ? AND about = ? AND sequence = ?',
    )
    .pluck()

  return (view, action, organisation, { day, known, at }) => {
    const seek = { view, action, organisation, day, known, at }
    const found = latest.get(seek)
    if (!found) return undefined
    const text = content.get(action, found.about, found.sequence)
    if (text === undefined) throw new Error(`No update ${found.id} in history`)
    const words = found.form === 'report' ? found.id : worded.get(seek)?.id
    return stateFrom({ id: found.id, content: JSON.parse(text) }, words)
  }
}
