import { describe, expect, test } from 'vitest'
import { run } from '../testing/commandLine.ts'

describe('actielijn catalogue', () => {
  test('exports every entry as one JSON array, actions first', async () => {
    const { exitCode, stdout, stderr } = await run(['catalogue', 'export', '--format', 'json'], {})
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const entries: Record<string, unknown>[] = JSON.parse(stdout)
    const fields = ['code', 'kind', 'printed', 'line', 'section', 'theme', 'parent', 'title', 'summary', 'owners', 'reporter', 'start', 'due', 'source']
    for (const entry of entries) expect(Object.keys(entry)).toEqual(expect.arrayContaining(fields))
    expect(entries.filter(({ printed, code }) => printed === 'bullet' && String(code).startsWith('STM-'))).toHaveLength(87)
    expect(entries.find(({ code }) => code === 'STM-4.1.1')).toMatchObject({
      kind: 'action',
      line: 'STM-4',
      parent: null,
      owners: expect.arrayContaining([{ organisation: 'fairwork', role: 'lead', basis: expect.any(String) }]),
      reporter: 'fairwork',
      due: { precision: 'season', value: '2019-summer' },
      source: { document: 'stm-2018', locator: { headings: expect.any(Array) } },
    })
    const kinds = entries.map(({ kind }) => kind)
    expect(kinds.lastIndexOf('action')).toBeLessThan(kinds.indexOf('context'))
  })

  test('exports the same entries as CSV', async () => {
    const [json, csv] = await Promise.all([run(['catalogue', 'export'], {}), run(['catalogue', 'export', '--format', 'csv'], {})])
    expect(csv.stdout.startsWith('\uFEFFcode,kind,printed,')).toBe(true)
    const lines = csv.stdout.trimEnd().split('\r\n')
    expect(lines).toHaveLength(JSON.parse(json.stdout).length + 1)
    expect(lines.find((line) => line.startsWith('STM-4.1.1,'))).toContain(',2018,before 2019-summer,stm-2018,')
  })

  test('is found to hold together', async () => {
    const { exitCode, stdout, stderr } = await run(['catalogue', 'check'], {})
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^In orde: \d+ acties, aanbevelingen en toezeggingen, \d+ onderdelen/)
  })

  test('refuses a format it does not know as wrong use', async () => {
    expect(await run(['catalogue', 'export', '--format', 'xml'], {})).toMatchObject({ exitCode: 2, stdout: '' })
  })
})
