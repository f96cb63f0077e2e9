import { describe, expect, test } from 'vitest'
import type { SearchScope } from '../searchStore.ts'
import { storeForEachTest, type Implementation } from './harness.ts'
import { anUpdate, valueOf } from './samples.ts'
import { amendedAction, amendedProgramme, programmeCode, sampleOrganisations } from './samplePlan.ts'

const everyone: SearchScope = { kind: 'public' }
const inside = (change: Partial<Extract<SearchScope, { kind: 'inside' }>> = {}): SearchScope => ({
  kind: 'inside',
  submitted: false,
  organisations: [],
  notes: [],
  ...change,
})

export function describeSearch(implementation: Implementation): void {
  describe('search', () => {
    const bench = storeForEachTest(implementation)
    const found = async (words: string, scope: SearchScope = everyone) =>
      (await bench.store.search(programmeCode, words, scope, 20)).map(({ action, update }) =>
        update === undefined ? action : `${action} ${update.slice(-1)}`,
      )
    const record = async (...update: Parameters<typeof anUpdate>) =>
      valueOf(await bench.store.recordUpdate(anUpdate(...update)))
    const accept = (id: string, publicFrom?: string) =>
      bench.store.decide({ update: id, kind: 'accepted', by: 'coordinator-1', publicFrom })

    test('finds the plan’s own words, whatever the case and the accents', async () => {
      expect(await found('landbouw')).toEqual(['D-1'])
      expect(await found('REINTEGRATIE')).toEqual(['D-2'])
      expect(await found('réïntegratie', inside())).toEqual(['D-2'])
      expect(await found('D-3')).toContain('D-3')
    })

    test('needs every word, and takes the last as a beginning', async () => {
      expect(await found('controles land')).toEqual(['D-1'])
      expect(await found('contr landbouw')).toEqual([])
      expect(await found('controles voorlichting')).toEqual([])
    })

    test('finds an action by the name of an organisation, also after it was renamed', async () => {
      expect(new Set(await found('vereniging'))).toEqual(new Set())
      expect(new Set(await found('gemeenten'))).toEqual(new Set(['D-2']))
      const gemeenten = sampleOrganisations.find(({ code }) => code === 'gemeenten')
      if (!gemeenten) throw new Error('No gemeenten in the sample')
      const after = { ...gemeenten, name: { nl: 'Alle samen', en: 'All together' } }
      const reason = { nl: 'verzonnen', en: 'invented' }
      await bench.store.amend(
        programmeCode,
        [
          {
            subjectType: 'organisation',
            subject: 'gemeenten',
            after,
            kind: 'reworded',
            effective: '2020-10-01',
            reason,
            source: 'x',
          },
        ],
        'system',
      )
      expect(await found('gemeenten')).toEqual([])
      expect(await found('together')).toEqual(['D-2'])
    })

    test('marks the match and says in which language it is', async () => {
      const [hit] = await bench.store.search(programmeCode, 'lessen', everyone, 5)
      expect(hit).toMatchObject({ action: 'D-3', language: 'nl' })
      expect(hit?.snippet).toContain('\u{E000}Lessen\u{E001} over herkennen')
      expect(await bench.store.search(programmeCode, 'summary D-3', everyone, 5)).toMatchObject([
        { language: 'en' },
      ])
    })

    test.each([
      '"',
      '*',
      'AND',
      'NEAR(',
      'text:x',
      '-',
      '^a',
      "'; --",
      'a" OR "b',
      '(',
      '\0',
      '   ',
      '\u{E000}',
    ])('takes %j for words, not for syntax', async (words) => {
      expect(await found(words, inside())).toBeInstanceOf(Array)
      expect(await found(`landbouw ${words}`)).toBeInstanceOf(Array)
    })

    test('finds an update by those who may read it, as it is judged and released', async () => {
      const { id } = await record({
        content: { happened: { nl: 'De kraanwagen kwam', en: 'The crane truck came' } },
      })
      expect([await found('kraanwagen'), await found('kraanwagen', inside())]).toEqual([[], []])
      expect(await found('kraanwagen', inside({ submitted: true }))).toHaveLength(1)
      expect(await found('kraanwagen', inside({ organisations: ['inspectie'] }))).toHaveLength(1)
      expect(await found('kraanwagen', inside({ organisations: ['politie'] }))).toEqual([])
      await accept(id)
      expect(await found('kraanwagen')).toEqual([])
      expect(await found('crane truck', inside())).toHaveLength(1)
      await bench.store.releaseThrough({
        programme: programmeCode,
        through: '2020-12-31',
        publicFrom: 'now',
        by: 'coordinator-1',
      })
      expect(await found('kraanwagen')).toHaveLength(1)
    })

    test('no longer finds what was returned', async () => {
      const { id } = await record({ content: { happened: { nl: 'De kraanwagen kwam' } } })
      await bench.store.decide({ update: id, kind: 'returned', reason: 'nee', by: 'coordinator-1' })
      expect(await found('kraanwagen', inside({ submitted: true, organisations: ['inspectie'] }))).toEqual([])
    })

    test('never shows the public motives or notes', async () => {
      const { id } = await record({
        content: {
          outlook: 'off-track',
          motive: 'geldgebrek',
          notes: { coordinator: 'stilte', taskforce: 'ruzie', organisation: 'roddel' },
        },
      })
      await accept(id, 'now')
      for (const word of ['geldgebrek', 'stilte', 'ruzie', 'roddel']) expect(await found(word)).toEqual([])
      expect(await found('geldgebrek', inside())).toHaveLength(1)
    })

    test.each([
      ['stilte', 'coordinator'],
      ['ruzie', 'taskforce'],
    ] as const)('finds the note "%s" only for the %s and the organisation itself', async (word, reader) => {
      const { id } = await record({ content: { notes: { coordinator: 'stilte', taskforce: 'ruzie' } } })
      await accept(id)
      expect(await found(word, inside({ submitted: true }))).toEqual([])
      expect(await found(word, inside({ notes: [reader] }))).toHaveLength(1)
      expect(await found(word, inside({ organisations: ['inspectie'] }))).toHaveLength(1)
    })

    test('keeps an organisation’s own note to itself', async () => {
      await record({ content: { notes: { organisation: 'roddel' } } })
      expect(
        await found(
          'roddel',
          inside({ submitted: true, notes: ['coordinator', 'taskforce'], organisations: ['politie'] }),
        ),
      ).toEqual([])
      expect(await found('roddel', inside({ organisations: ['inspectie'] }))).toHaveLength(1)
    })

    test('finds what is under embargo only after it', async () => {
      const { id } = await record({ content: { happened: { nl: 'De kraanwagen kwam' } } })
      await accept(id, '2020-11-05T08:00:00.000Z')
      expect(await found('kraanwagen')).toEqual([])
      bench.clock.now = '2020-11-05T08:00:00.000Z'
      await bench.store.settleEmbargoes()
      expect(await found('kraanwagen')).toHaveLength(1)
    })

    test('shows contributions to the public only as long as the programme does', async () => {
      const { id } = await record({
        organisation: 'politie',
        form: 'contribution',
        content: { happened: { nl: 'Andere mening' } },
      })
      await accept(id, 'now')
      expect(await found('mening')).toEqual([])
      const release = { mode: 'manual', outlook: false, contributions: true } as const
      await bench.store.amend(programmeCode, [amendedProgramme({ release })], 'admin-1')
      expect(await found('mening')).toHaveLength(1)
      await bench.store.amend(
        programmeCode,
        [amendedProgramme({ release: { ...release, contributions: false } })],
        'admin-1',
      )
      expect(await found('mening')).toEqual([])
      expect(await bench.store.checkProjections()).toEqual([])
    })

    test('finds the new wording of an action from its day on', async () => {
      const title = { nl: 'Controles op zee', en: 'Inspections at sea' }
      await bench.store.amend(
        programmeCode,
        [amendedAction('D-1', { title }, { kind: 'reworded', effective: '2020-11-03' })],
        'system',
      )
      expect(await found('landbouw')).toEqual(['D-1'])
      bench.clock.now = '2020-11-03T06:00:00.000Z'
      await bench.store.settleEmbargoes()
      expect(await found('landbouw')).toEqual([])
      expect(await found('zee')).toEqual(['D-1'])
      expect(await bench.store.checkProjections()).toEqual([])
    })

    test('gives the newest first, no more than asked, and none of another programme', async () => {
      for (const basedOn of [0, 1, 2]) await record({ basedOn, content: { happened: { nl: 'kraanwagen' } } })
      const hits = await bench.store.search(programmeCode, 'kraanwagen', inside({ submitted: true }), 2)
      const revisions = await Promise.all(
        hits.map(async ({ update }) => (await bench.store.update(update ?? ''))?.update.revision),
      )
      expect(revisions).toEqual([3, 2])
      expect(await bench.store.search('elders', 'landbouw', everyone, 5)).toEqual([])
    })
  })
}
