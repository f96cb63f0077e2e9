import type { DraftBody } from './working.ts'

// What the server does not have yet lies in this tab: it survives a reload, and nobody who signs in later in another
// tab sees it. The key names the account, so that a second person in the same tab does not either.

interface Place {
  readonly account: string
  readonly programme: string
  readonly action: string
  readonly organisation: string
}

const keyOf = ({ account, programme, action, organisation }: Place) =>
  `actielijn draft ${account} ${programme} ${action} ${organisation}`

/** The copy in this tab, if there is one. */
export function readCopy(place: Place): DraftBody | undefined {
  try {
    const kept = window.sessionStorage.getItem(keyOf(place))
    return kept === null ? undefined : (JSON.parse(kept) as DraftBody) // only `keepCopy` writes this key
  } catch {
    return undefined
  }
}

/** Keeps a copy; false when the browser has no room or allows none. */
export function keepCopy(place: Place, draft: DraftBody): boolean {
  try {
    window.sessionStorage.setItem(keyOf(place), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** Throws the copy away. */
export function forgetCopy(place: Place): void {
  try {
    window.sessionStorage.removeItem(keyOf(place))
  } catch {
    // No storage, no copy.
  }
}
export type { Place }
