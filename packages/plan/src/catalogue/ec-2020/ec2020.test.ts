import { describe, expect, test } from 'vitest'
import { ec2020Actions } from './actions.ts'
import { ec2020Headings } from './headings.ts'

const ofKind = (kind: string) => ec2020Actions.filter((action) => action.kind === kind)
const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code)

describe('the third progress report', () => {
  test('has four chapters, nine sections, and two headings within one of them', () => {
    const level = (name: string) => ec2020Headings.filter((heading) => heading.level === name).length
    expect([level('line'), level('section'), level('theme')]).toEqual([4, 9, 2])
  })

  test('numbers its entries through each chapter without a gap; the introduction asks nothing', () => {
    const chapters = ['PR3-1', 'PR3-2', 'PR3-3', 'PR3-4']
    const counts = chapters.map((line) => ec2020Actions.filter((action) => action.line === line).length)
    expect(counts).toEqual([0, 14, 16, 4])
    expect(codes(ec2020Actions)).toEqual(
      chapters.flatMap((line, chapter) => Array.from({ length: counts[chapter] ?? 0 }, (_, n) => `${line}.${n + 1}`)),
    )
  })

  test('keeps what it asks, what it promises and what it only relays apart', () => {
    expect([ofKind('recommendation').length, ofKind('commitment').length]).toEqual([17, 10])
    expect(codes(ofKind('context'))).toEqual(['PR3-2.5', 'PR3-2.6', 'PR3-2.9', 'PR3-2.13', 'PR3-3.11', 'PR3-3.16', 'PR3-4.3'])
  })

  test('addresses every recommendation to the member states and gives every commitment a European lead', () => {
    for (const { code, owners } of ofKind('recommendation'))
      expect([code, owners.some(({ organisation, role }) => organisation === 'eu-lidstaten' && role === 'addressee')]).toEqual([code, true])
    const leads = ['europese-commissie', 'eu-agentschappen', 'europese-arbeidsautoriteit', 'eu-lidstaten']
    for (const { code, owners } of ofKind('commitment'))
      expect([code, leads.includes(owners[0]?.organisation ?? '')]).toEqual([code, true])
  })

  test('sets one date: the stronger Schengen Information System, from the end of 2021', () => {
    expect(ec2020Actions.flatMap(({ code, start, due }) => (start ?? due ? [[code, start, due]] : []))).toEqual([
      ['PR3-3.8', undefined, { precision: 'year', value: '2021' }],
    ])
  })
})
