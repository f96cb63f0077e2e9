import type { Language } from '../api/language.ts'
import { sessionMessages } from '../session/messages.ts'
import { uiMessages } from '../ui/messages.ts'
import { frameMessages } from './frameMessages.ts'

/** All words of the app, a line per feature. */
const nl = {
  ...uiMessages.nl,
  ...frameMessages.nl,
  ...sessionMessages.nl,
}
const en: Record<keyof typeof nl, string> = {
  ...uiMessages.en,
  ...frameMessages.en,
  ...sessionMessages.en,
}

export const messages: Record<Language, Record<keyof typeof nl, string>> = { nl, en }

declare global {
  namespace FormatjsIntl {
    // A key without words, or a word misspelt, is an error of the compiler.
    interface Message {
      ids: keyof typeof nl
    }
  }
}
