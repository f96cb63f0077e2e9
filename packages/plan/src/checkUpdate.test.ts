import { describe, expect, test } from 'vitest'
import { checkUpdate, isWebLink, longest, type UpdateSetting } from './checkUpdate.ts'
import type { UpdateContent } from './update.ts'

const setting: UpdateSetting = { form: 'report', today: '2020-11-01', since: '2018-11-01' }
const good: UpdateContent = { about: '2020-10-31', phase: 'running', outlook: 'on-track', happened: { nl: 'Gestart.' } }
const faults = (content: Partial<UpdateContent>, other: Partial<UpdateSetting> = {}) =>
  checkUpdate({ ...good, ...content }, { ...setting, ...other }).map(({ pointer, code }) => `${pointer} ${code}`)

describe('a typed update', () => {
  test('is right when it says day, phase, outlook and what happened', () => {
    expect(faults({})).toEqual([])
  })

  test.each<[string, Partial<UpdateContent>, string[]]>([
    ['a day that does not exist', { about: '2020-02-30' }, ['/about not-a-day']],
    ['tomorrow', { about: '2020-11-02' }, ['/about in-the-future']],
    ['a day before the programme', { about: '2018-10-31' }, ['/about before-programme']],
    ['no phase', { phase: undefined }, ['/phase required']],
    ['on hold without reason and review date', { phase: 'on-hold' }, ['/onHold/reason required', '/onHold/reviewOn not-a-day']],
    ['a review date that has passed', { phase: 'on-hold', onHold: { reason: 'r', reviewOn: '2020-11-01' } }, ['/onHold/reviewOn not-in-the-future']],
    ['a reason that does not belong', { onHold: { reason: 'r', reviewOn: '2021-01-01' } }, ['/onHold not-allowed-here']],
    ['completed without result', { phase: 'completed', outlook: undefined }, ['/result/value required']],
    ['partly, unexplained', { phase: 'completed', outlook: undefined, result: { value: 'partly', explanation: ' ' } }, ['/result/explanation required']],
    ['an outlook on what is done', { phase: 'embedded' }, ['/outlook not-allowed-here']],
    ['no outlook', { outlook: undefined }, ['/outlook required']],
    ['attention without motive', { outlook: 'attention' }, ['/motive required']],
    ['nothing happened', { happened: { nl: ' ' } }, ['/happened/nl required']],
    ['English only', { next: { nl: '', en: 'Next' } }, ['/next/nl required']],
    ['too long a text', { happened: { nl: 'x'.repeat(longest.happened + 1) } }, ['/happened/nl too-long']],
    ['more than the total', { count: { done: 11, of: 10, unit: 'regio’s' } }, ['/count/done more-than-total']],
    ['a count of nothing', { count: { done: 0, of: 0, unit: '' } }, ['/count/of not-positive', '/count/unit required']],
    ['a script as link', { proof: [{ label: 'x', url: 'javascript:alert(1)' }] }, ['/proof/0/url not-a-link']],
    ['an expectation that is no period', { expected: { precision: 'quarter', value: '2021' } }, ['/expected not-a-period']],
  ])('is refused for %s', (_what, content, expected) => {
    expect(faults(content)).toEqual(expected)
  })

  test('all faults come at once', () => {
    expect(faults({ about: '', phase: undefined, outlook: undefined, happened: undefined })).toHaveLength(4)
  })

  test('a contribution needs words only; "unchanged" has none', () => {
    expect(faults({ phase: undefined, outlook: undefined }, { form: 'contribution' })).toEqual([])
    expect(faults({}, { form: 'unchanged' })).toEqual(['/happened not-allowed-here'])
    expect(faults({ happened: undefined }, { form: 'unchanged' })).toEqual([])
  })

  test('on behalf needs where the words come from and when they came', () => {
    expect(faults({}, { onBehalf: { source: '', received: '2020-11-02' } })).toEqual(['/onBehalf/source required', '/onBehalf/received in-the-future'])
  })
})

test.each([
  ['https://www.tweedekamer.nl/x', true],
  ['http://example.org', true],
  ['ftp://example.org', false],
  ['https://user:pw@example.org', false],
  ['www.example.org', false],
])('%s is a web link: %s', (url, expected) => {
  expect(isWebLink(url)).toBe(expected)
})
