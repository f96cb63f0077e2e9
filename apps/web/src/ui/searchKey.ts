import { useSyncExternalStore } from 'react'

/** Id of the field on the page Zoeken, so that the key and links lead to it. */
export const searchFieldId = 'zoekterm'

const remembered = 'actielijn.zoektoets'
const listeners = new Set<() => void>()

/**
 * Whether the key `/` leads to searching, and how to change that. A shortcut of a single character must be possible
 * to switch off (WCAG 2.1.4): who speaks to the machine would trigger it. Remembered by this browser.
 */
export function useSearchKey(): [on: boolean, change: (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, isOn), change]
}

function isOn(): boolean {
  try {
    return localStorage.getItem(remembered) !== 'uit'
  } catch {
    // A browser that keeps nothing for us.
    return true
  }
}

function change(on: boolean): void {
  try {
    if (on) localStorage.removeItem(remembered)
    else localStorage.setItem(remembered, 'uit')
  } catch {
    return
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
