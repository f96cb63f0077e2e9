import { describe, expect, it } from 'vitest'
import { blankReport, contentOf, draftOf, startingFrom, typedReportOf, type Content } from './typedReport.ts'
import { sampleUpdate } from './sampleUpdate.fixture.ts'

const whole: Content = {
  about: '2020-09-30',
  phase: 'running',
  outlook: 'attention',
  motive: 'Werving duurt langer.',
  happened: { nl: 'Twaalf inspecteurs opgeleid.', en: 'Twelve inspectors trained.' },
  next: { nl: 'Tweede lichting.' },
  expected: { precision: 'quarter', value: '2021-Q2' },
  count: { done: 8, of: 12, unit: 'plaatsen', on: '2020-09-30', source: 'eigen telling' },
  proof: [{ label: 'Jaarverslag', url: 'https://www.example.org/jaarverslag' }],
  notes: { coordinator: 'Krapte in het noorden.' },
}

describe('a report as it is typed', () => {
  it('comes back as it was sent', () => {
    expect(contentOf(typedReportOf(whole, '2020-11-01'))).toEqual(whole)
    const onHold: Content = { about: '2020-09-30', phase: 'on-hold', onHold: { reason: 'Wacht op wet.', reviewOn: '2021-03-01' } }
    expect(contentOf(typedReportOf(onHold, '2020-11-01'))).toEqual(onHold)
  })

  it('sends nothing that was left blank', () => {
    expect(contentOf(blankReport('2020-11-01'))).toEqual({ about: '2020-11-01' })
  })

  it('leaves behind what does not go with the chosen phase, and keeps it in the draft', () => {
    const typed = { ...typedReportOf(whole, '2020-11-01'), phase: 'completed' as const, result: 'as-planned' as const, onHoldReason: 'eerder' }
    expect(contentOf(typed)).not.toHaveProperty('outlook')
    expect(contentOf(typed)).not.toHaveProperty('motive')
    expect(contentOf(typed)).not.toHaveProperty('onHold')
    expect(draftOf(typed)).toMatchObject({ outlook: 'attention', motive: 'Werving duurt langer.', onHold: { reason: 'eerder' } })
  })

  it('keeps a half typed count and date in the draft', () => {
    const typed = {
      ...blankReport('2020-11-01'),
      count: { done: '', of: '12', unit: '', on: '', source: '' },
      expected: { precision: 'quarter' as const, day: '', year: '', part: 'Q2', before: true },
    }
    expect(typedReportOf(draftOf(typed), '2020-11-01')).toEqual(typed)
  })

  it('starts from where the previous one left it, with the words still to be written', () => {
    const typed = startingFrom(sampleUpdate({ content: whole }), '2020-11-01')
    expect(typed).toMatchObject({ about: '2020-11-01', phase: 'running', outlook: 'attention', motive: 'Werving duurt langer.' })
    expect(typed.happened.nl).toBe('')
    expect(typed.notes.coordinator).toBe('')
    expect(typed.proof).toEqual([])
  })

  it('takes a returned update over whole, to be reworked', () => {
    const typed = startingFrom(sampleUpdate({ content: whole, reach: 'returned' }), '2020-11-01')
    expect(contentOf(typed)).toEqual(whole)
  })
})
