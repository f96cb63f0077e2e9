import { describe, expect, test } from 'vitest'
import { ec2018Actions } from './actions.ts'
import { ec2018Headings } from './headings.ts'

const ofKind = (kind: string) => ec2018Actions.filter((action) => action.kind === kind)
const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code)

describe('the second progress report', () => {
  test('has six chapters, twelve sections, and three headings within one of them', () => {
    const level = (name: string) => ec2018Headings.filter((heading) => heading.level === name).length
    expect([level('line'), level('section'), level('theme')]).toEqual([6, 12, 3])
  })

  test('numbers its entries through each chapter without a gap', () => {
    const chapters = ['PR2-1', 'PR2-2', 'PR2-3', 'PR2-4', 'PR2-5', 'PR2-6']
    const counts = chapters.map((line) => ec2018Actions.filter((action) => action.line === line).length)
    expect(counts).toEqual([3, 11, 16, 7, 6, 4])
    expect(codes(ec2018Actions)).toEqual(
      chapters.flatMap((line, chapter) => Array.from({ length: counts[chapter] ?? 0 }, (_, n) => `${line}.${n + 1}`)),
    )
  })

  test('keeps what it asks, what it promises and what it only relays apart', () => {
    expect([ofKind('recommendation').length, ofKind('commitment').length]).toEqual([30, 11])
    expect(codes(ofKind('context'))).toEqual(['PR2-2.4', 'PR2-3.6', 'PR2-3.9', 'PR2-3.12', 'PR2-4.1', 'PR2-4.4'])
  })

  test('addresses every recommendation to the member states and gives every commitment a European lead', () => {
    for (const { code, owners } of ofKind('recommendation'))
      expect([code, owners.some(({ organisation, role }) => organisation === 'eu-lidstaten' && role === 'addressee')]).toEqual([code, true])
    for (const { code, owners } of ofKind('commitment'))
      expect([code, ['europese-commissie', 'eu-agentschappen'].includes(owners[0]?.organisation ?? '')]).toEqual([code, true])
  })

  test('sets no date that the text does not set', () => {
    expect(codes(ec2018Actions.filter(({ start, due }) => start !== undefined || due !== undefined))).toEqual([])
  })
})
