import { usePlan } from '../api/plan.tsx'
import { usePick } from './Said.tsx'
import { useWords } from './words.tsx'

export type Level = 'line' | 'section' | 'theme'

/** Gives `level(which, number)`: what this programme calls a level of its headings, in lower case. */
export function useLevel(): (level: Level, number?: 'one' | 'many') => string {
  const say = useWords()
  const pick = usePick()
  const { levels } = usePlan().programme
  return (level, number = 'one') => {
    const own = levels?.[level]
    return own ? pick(own[number]) : say(`level.${level}.${number}`)
  }
}

/** For the beginning of a heading or a label. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
