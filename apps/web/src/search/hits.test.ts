import { expect, test } from 'vitest'
import { matchEnd, matchStart } from '@actielijn/contract'
import { foundActions, piecesOf, withoutTwins } from './hits.ts'
import type { Hit } from './queries.ts'

const marked = (text: string) => text.replaceAll('[', matchStart).replaceAll(']', matchEnd)

test.each([
  ['what matched', '…wordt [geholpen] door…', ['…wordt ', '[geholpen]', ' door…']],
  ['matches side by side', '[een][twee]', ['[een]', '[twee]']],
  ['nothing', 'niets', ['niets']],
  ['lines and bold as one line', 'Titel\n- **vet** [woord]', ['Titel · vet ', '[woord]']],
])('a snippet shows %s', (_what, snippet, pieces) => {
  expect(piecesOf(marked(snippet)).map(({ text, hit }) => (hit ? `[${text}]` : text))).toEqual(pieces)
})

test('hits stand together per action, the newest action first', () => {
  const hit = (action: string, snippet: string): Hit => ({ action, title: { nl: action, en: action }, snippet, language: 'nl' })
  const found = foundActions([hit('B', '1'), hit('A', '2'), hit('B', '3')])
  expect(found.map(({ action, hits }) => [action, hits.map(({ snippet }) => snippet)])).toEqual([
    ['B', ['1', '3']],
    ['A', ['2']],
  ])
})

test('what the plan says in both languages is shown in one, the reader’s if it is found there', () => {
  const hit = (action: string, language: Hit['language'], update?: Hit['update']): Hit => ({
    action,
    title: { nl: action, en: action },
    snippet: language,
    language,
    ...(update && { update }),
  })
  const said = { id: 'u', organisation: 'politie', about: '2020-09-30' }
  const hits = [hit('A', 'en'), hit('A', 'nl'), hit('B', 'en'), hit('A', 'en', said), hit('A', 'nl', said)]
  expect(withoutTwins(hits, 'nl')).toEqual([hits[1], hits[2], hits[3], hits[4]])
  expect(withoutTwins(hits, 'en')).toEqual([hits[0], hits[2], hits[3], hits[4]])
})
