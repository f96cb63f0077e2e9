import type { JudgedUpdate, Update, UpdateContent } from './update.ts'

/** A judged update for tests: sequence 10, accepted at 11, unless told otherwise. */
export function judged(
  parts: Partial<Omit<Update, 'content'>> & { content?: Partial<UpdateContent> } = {},
  decisions: Omit<Partial<JudgedUpdate>, 'update'> = {},
): JudgedUpdate {
  const { content, ...update } = parts
  return {
    update: {
      id: 'u1',
      action: 'A-1',
      organisation: 'inspectie-szw',
      form: 'report',
      revision: 1,
      sequence: 10,
      recordedAt: '2020-10-01T10:00:00.000Z',
      authors: ['writer'],
      ...update,
      content: { about: '2020-09-30', phase: 'running', outlook: 'on-track', happened: { nl: 'Gestart.' }, ...content },
    },
    decision: { kind: 'accepted', sequence: 11, at: '2020-10-02T10:00:00.000Z', by: 'coordinator' },
    ...decisions,
  }
}
