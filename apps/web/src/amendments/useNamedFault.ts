import { useWords, type MessageId } from '../ui/words.tsx'

/** The name of a control by the last words of its id; those that say themselves what is wrong have none. */
const names: readonly (readonly [RegExp, MessageId])[] = [
  [/(^|-)code$/, 'amend.code'],
  [/(^|-)title-(nl|en)$/, 'fact.title'],
  [/(^|-)summary-(nl|en)$/, 'fact.summary'],
  [/(^|-)noLead-(nl|en)$/, 'amend.no-lead'],
  [/(^|-)owners(-|$)/, 'amend.owners'],
  [/(^|-)reporter$/, 'amend.reporter'],
  [/(^|-)responsible-ministry$/, 'amend.ministry'],
  [/(^|-)responsible-member$/, 'amend.member'],
  [/(^|-)start$/, 'fact.start'],
  [/(^|-)due$/, 'fact.due'],
  [/^reason-(nl|en)$/, 'amend.reason'],
  [/^source$/, 'amend.source'],
  [/^effective$/, 'amend.effective'],
  [/^published$/, 'amend.published'],
  [/^(line|section|theme|parent)$/, 'amend.under'],
]

/** A fault as the summary above a form says it: which field, of which new action, and what is wrong with it. */
export function useNamedFault(): (field: string, text: string) => string {
  const say = useWords()
  return (field, text) => {
    const part = /^into-(\d+)-/.exec(field)?.[1]
    const found = names.find(([ending]) => ending.test(field))
    const which = [...(part === undefined ? [] : [say('amend.part', { number: Number(part) + 1 })]), ...(found ? [say(found[1])] : [])]
    return which.length === 0 ? text : `${which.join(', ')}: ${text}`
  }
}
