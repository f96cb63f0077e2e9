import { describe, expect, it } from 'vitest'
import { euOc2021Links } from './euOc2021.ts'
import { euThb2021Links } from './euThb2021.ts'

/** Judged one by one against both texts. Key actions that are not here have no Dutch action that touches them. */
const judged = {
  'THB-2.2': 'context STM-2.7.1',
  'THB-2.3': 'context STM-3.2.1.p3',
  'THB-2.4': 'context STM-3.2.1.p2',
  'THB-2.5': 'supports STM-3.2.3.p1',
  'THB-2.6': 'implements STM-1.2.1, implements STM-1.5.3, supports STM-1.5.2',
  'THB-2.7': 'supports STM-1.9.4.p1',
  'THB-2.8': 'implements STM-2.5.1, implements STM-2.6.1, implements STM-2.6.2, supports STM-1.6.1, supports STM-2.3.1, supports STM-2.4.1',
  'THB-2.9': 'implements STM-3.2.1.p2, implements STM-3.2.2, implements STM-3.2.3.p1, implements STM-3.2.3.p2',
  'THB-3.3': 'supports STM-1.9.4.p1',
  'THB-3.5': 'supports STM-3.2.2',
  'THB-3.6': 'context STM-5.5.3, implements STM-5.5.2, supports STM-1.5.5, supports STM-5.5.1',
  'THB-3.7': 'implements STM-1.9.4.p1, implements STM-1.9.4.p2',
  'THB-3.9': 'supports STM-1.5.1.4',
  'THB-4.1': 'supports STM-1.3.2',
  'THB-4.2': 'supports STM-2.9.1, supports STM-4.3.5',
  'THB-4.4': 'supports STM-1.10.1, supports STM-1.10.4',
  'THB-4.5': 'context STM-1.9.5',
  'THB-4.9': 'implements STM-3.1.4, supports STM-3.2.3.p1, supports STM-3.2.3.p2, supports STM-4.1.1',
  'THB-4.10': 'implements STM-1.7.2, implements STM-1.7.3, implements STM-1.7.4, supports STM-1.7.5',
  'THB-4.11': 'implements STM-4.2.1.4, implements STM-4.2.2, supports STM-1.10.5, supports STM-1.7.5, supports STM-5.1.1',
  'THB-4.12': 'supports STM-1.1.1',
  'THB-4.13': 'context STM-5.3.1',
  'THB-5.1': 'context STM-3.3.3',
  'THB-5.2': 'supports STM-1.9.5, supports STM-3.3.2',
  'THB-5.4': 'context STM-5.4.2, supports STM-5.4.3',
  'THB-5.6': 'implements STM-1.8.3, implements STM-1.9.2, implements STM-1.9.5, supports STM-1.9.3',
  'OC-1.3': 'supports STM-1.9.4.p1',
  'OC-2.4': 'implements STM-4.4.2, supports STM-1.5.1.3, supports STM-1.6.1',
  'OC-2.6': 'supports STM-1.5.3',
  'OC-3.1': 'context STM-1.8.1',
  'OC-3.3': 'implements STM-1.8.1, implements STM-1.8.2, implements STM-1.9.4.p2, supports STM-1.8.3',
  'OC-3.4': 'supports STM-1.8.2, supports STM-3.2.3.p2',
  'OC-4.4': 'context STM-1.5.1.4',
}

describe('what Dutch actions do for the key actions of the EU strategies', () => {
  const links = [...euThb2021Links, ...euOc2021Links]

  it('is what was judged, link by link', () => {
    const found: Record<string, string[]> = {}
    for (const { action, item, relation } of links) (found[item] ??= []).push(`${relation} ${action}`)
    const rows = Object.entries(found).map(([item, done]) => [item, done.sort().join(', ')])
    expect(Object.fromEntries(rows)).toEqual(judged)
  })

  it('is part of what is asked wherever something is carried out', () => {
    for (const { code, relation, extent } of links)
      expect(extent, code).toBe(relation === 'implements' ? 'partly' : undefined)
  })
})
