import type { AmendmentView } from '@actielijn/contract'

/** An invented change of one action, as the server tells it. */
export function sampleAmendment(change: Partial<AmendmentView> = {}): AmendmentView {
  return {
    id: 'w1',
    kind: 'rescheduled',
    effective: '2020-06-01',
    reason: { nl: 'De wet wordt later behandeld.', en: '' },
    source: 'Kamerstuk 28638, nr. 200',
    recordedAt: '2020-06-02T08:00:00.000Z',
    origin: 'app',
    subjects: [
      {
        type: 'action',
        code: 'STM-2.5.1',
        title: { nl: 'Snel inzetbaar team van inspecteurs', en: 'Team of inspectors at short notice' },
        effective: '2020-06-01',
        isNew: false,
        changed: ['due'],
        before: { due: { precision: 'year', value: '2020' } },
        after: { due: { precision: 'quarter', value: '2021-Q2' } },
      },
    ],
    total: 1,
    ...change,
  }
}
