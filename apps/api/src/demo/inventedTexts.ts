import type { ActionEntry, Text } from '@actielijn/plan'
import type { Mood } from './arcs.ts'
import { chance, choose } from './chance.ts'
import { fillingOf } from './inventedWords.ts'
import { happenedTexts, motiveTexts, nextTexts, reasonTexts, type Texts } from './inventedSentences.ts'

const mark = { nl: '(verzonnen)', en: '(invented)' } as const

/** Marks a text so that nobody takes it for something that happened. */
export function invented(text: string, language: 'nl' | 'en' = 'nl'): string {
  return `${text} ${mark[language]}`
}

/** The same text in both languages, each marked. */
export function inventedIn(nl: string, en: string): { nl: string; en: string } {
  return { nl: invented(nl), en: invented(en, 'en') }
}

/** What happened in a stage of an action; `salt` makes the next text another one. */
export function happenedIn(mood: Mood, action: ActionEntry, salt: string): Text {
  return told(happenedTexts[mood], action, `${action.code} happened ${salt}`)
}

export function nextIn(mood: Mood, action: ActionEntry, salt: string): Text {
  return told(nextTexts[mood], action, `${action.code} next ${salt}`)
}

/** Why the outlook is what it is; Dutch only, as it stays inside. */
export function motiveIn(mood: Mood, action: ActionEntry, salt: string): string {
  return told(motiveTexts[mood] ?? motiveTexts.setback, action, `${action.code} motive ${salt}`).nl
}

/** Why an action rests, or why its result differs from the plan. */
export function reasonFor(what: keyof typeof reasonTexts, action: ActionEntry): Text {
  return told(reasonTexts[what], action, `${action.code} ${what}`)
}

function told(texts: Texts, action: ActionEntry, salt: string): Text {
  const text = choose(salt, texts)
  return inventedIn(filled(text.nl, action, 'nl', salt), filled(text.en, action, 'en', salt))
}

/** Fills `{subject}` and the like; with a capital where the name has one. */
function filled(text: string, action: ActionEntry, language: 'nl' | 'en', salt: string): string {
  const words = fillingOf(action)
  const number = String(3 + Math.floor(chance(salt) * 12))
  return text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    switch (name.toLowerCase()) {
      case 'subject':
      case 'group':
      case 'product':
      case 'unit': {
        const key = name.toLowerCase() as keyof typeof words // one of the four cases
        return name === key ? words[key][language] : capital(words[key][language])
      }
      default:
        return number
    }
  })
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
