import { expect, test } from 'vitest'
import { messages } from './messages.ts'

const files = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../**/*essages.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const wordFiles = import.meta.glob<string>(['../**/*essages.ts', '!./messages.ts'], { query: '?raw', import: 'default', eager: true })

test('both languages have the same keys', () => {
  expect(Object.keys(messages.en).toSorted()).toEqual(Object.keys(messages.nl).toSorted())
})

test('no two features call different words by the same key', () => {
  const keys = Object.values(wordFiles).flatMap((code) => [...new Set([...code.matchAll(/^ +'([\w.-]+)':/gm)].map(([, key]) => key))])
  expect(keys.length).toBeGreaterThan(Object.keys(messages.nl).length / 2)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('both languages fill in the same values', () => {
  for (const [key, words] of Object.entries(messages.nl)) {
    const english = messages.en[key as keyof typeof messages.en] // the keys are the same, see above
    expect({ key, holes: holesIn(english) }).toEqual({ key, holes: holesIn(words) })
  }
})

test('no words are left over', () => {
  const code = Object.values(files).join('\n')
  expect(Object.keys(files).length).toBeGreaterThan(10)
  expect(Object.keys(messages.nl).filter((key) => !code.includes(key) && !isMadeUp(code, key))).toEqual([])
})

/** The values a message asks for: what follows a brace that stands in no other brace. */
function holesIn(words: string): string[] {
  const holes = new Set<string>()
  let depth = 0
  for (let index = 0; index < words.length; index++) {
    if (words[index] === '{' && depth++ === 0) holes.add(/^\w*/.exec(words.slice(index + 1))?.[0] ?? '')
    if (words[index] === '}') depth--
  }
  return [...holes].toSorted()
}

/** Keys of a closed list are made from their beginning: `phase.${phase}`. */
function isMadeUp(code: string, key: string): boolean {
  return key.split('.').some((_, index, parts) => index > 0 && code.includes(`${parts.slice(0, index).join('.')}.\${`))
}
