import type { UpdateView } from '@actielijn/contract'

/** An invented update, for tests. */
export function sampleUpdate(differing: Partial<UpdateView> = {}): UpdateView {
  return {
    id: 'update-1',
    action: 'STM-2.5.1',
    organisation: 'inspectie-szw',
    form: 'report',
    revision: 1,
    content: {
      about: '2020-09-30',
      phase: 'running',
      outlook: 'on-track',
      happened: { nl: 'Twaalf inspecteurs zijn opgeleid.' },
    },
    recordedAt: '2020-10-01T08:00:00.000Z',
    reach: 'inside',
    ...differing,
  }
}
