import type { Language } from '../api/language.ts'
import { overviewMessages } from '../overview/messages.ts'
import { organisationsMessages } from '../organisations/messages.ts'
import { comparisonMessages } from '../indicators/comparisonMessages.ts'
import { indicatorsMessages } from '../indicators/messages.ts'
import { frameworksMessages } from '../frameworks/messages.ts'
import { importMessages } from '../frameworks/importMessages.ts'
import { reportMessages } from '../frameworks/reportMessages.ts'
import { parliamentMessages } from '../parliament/messages.ts'
import { parliamentFormMessages } from '../parliament/formMessages.ts'
import { registerMessages } from '../parliament/registerMessages.ts'
import { plansMessages } from '../plans/messages.ts'
import { programmeMessages } from '../programme/messages.ts'
import { sessionMessages } from '../session/messages.ts'
import { listMessages } from '../actions/listMessages.ts'
import { actionMessages } from '../actions/actionMessages.ts'
import { changesMessages } from '../actions/changesMessages.ts'
import { amendMessages } from '../amendments/messages.ts'
import { myActionsMessages } from '../my-actions/messages.ts'
import { linkMessages } from '../ui/linkMessages.ts'
import { attentionPointMessages } from '../attention-points/messages.ts'
import { amendmentMessages } from '../ui/amendmentMessages.ts'
import { reviewMessages } from '../reviews/messages.ts'
import { reportingMessages } from '../reporting/messages.ts'
import { annexMessages } from '../annex/messages.ts'
import { searchMessages } from '../search/messages.ts'
import { uiMessages } from '../ui/messages.ts'
import { frameMessages } from './frameMessages.ts'

/** All words of the app, a line per feature. */
const nl = {
  ...uiMessages.nl,
  ...amendmentMessages.nl,
  ...changesMessages.nl,
  ...amendMessages.nl,
  ...frameMessages.nl,
  ...sessionMessages.nl,
  ...reportingMessages.nl,
  ...programmeMessages.nl,
  ...plansMessages.nl,
  ...linkMessages.nl,
  ...parliamentMessages.nl,
  ...parliamentFormMessages.nl,
  ...registerMessages.nl,
  ...frameworksMessages.nl,
  ...reportMessages.nl,
  ...importMessages.nl,
  ...myActionsMessages.nl,
  ...indicatorsMessages.nl,
  ...comparisonMessages.nl,
  ...organisationsMessages.nl,
  ...actionMessages.nl,
  ...overviewMessages.nl,
  ...listMessages.nl,
  ...searchMessages.nl,
  ...annexMessages.nl,
  ...reviewMessages.nl,
  ...attentionPointMessages.nl,
}
const en: Record<keyof typeof nl, string> = {
  ...uiMessages.en,
  ...amendmentMessages.en,
  ...changesMessages.en,
  ...amendMessages.en,
  ...frameMessages.en,
  ...sessionMessages.en,
  ...reportingMessages.en,
  ...programmeMessages.en,
  ...plansMessages.en,
  ...linkMessages.en,
  ...parliamentMessages.en,
  ...parliamentFormMessages.en,
  ...registerMessages.en,
  ...frameworksMessages.en,
  ...reportMessages.en,
  ...importMessages.en,
  ...myActionsMessages.en,
  ...indicatorsMessages.en,
  ...comparisonMessages.en,
  ...organisationsMessages.en,
  ...actionMessages.en,
  ...overviewMessages.en,
  ...listMessages.en,
  ...searchMessages.en,
  ...annexMessages.en,
  ...reviewMessages.en,
  ...attentionPointMessages.en,
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
