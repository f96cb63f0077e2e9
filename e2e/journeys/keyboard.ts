import type { Locator, Page } from 'playwright-core'

/** Somebody who has no mouse. */
export interface Keyboard {
  /** Presses a key, or several at once as `Control+Enter`, which counts for as many as there are. */
  readonly press: (keys: string) => Promise<void>
  /** Presses Tab until the element has the focus. */
  readonly tabTo: (element: Locator) => Promise<void>
  /** Types text; its characters are not counted as keystrokes. */
  readonly type: (text: string) => Promise<void>
  /** Keystrokes so far, besides the text. */
  readonly strokes: () => number
}

/** More than any page has between its heading and what one came for. */
const mostTabs = 40

/** The keyboard of a page, which counts what is pressed. */
export function keyboardOf({ keyboard }: Page): Keyboard {
  let strokes = 0
  const press = async (keys: string) => {
    strokes += keys.split('+').length
    await keyboard.press(keys)
  }
  const tabTo = async (element: Locator) => {
    await element.waitFor()
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await press('Tab')
      if (await element.evaluate((one) => one === document.activeElement)) return
    }
    throw new Error(`Not reached with ${mostTabs} times Tab: ${element.toString()}`)
  }
  return { press, tabTo, type: (text) => keyboard.type(text), strokes: () => strokes }
}
