import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { planFile } from '@actielijn/contract'
import { describe, expect, test } from 'vitest'
import { filledFolder, run } from '../testing/commandLine.ts'

const example = fileURLToPath(new URL('../../../../docs/examples/tweede-plan.json', import.meta.url))

async function folderWithPlan(): Promise<{ ACTIELIJN_DATA: string }> {
  const environment = { ACTIELIJN_DATA: await filledFolder() }
  expect(await run(['catalogue', 'import', example, '--apply'], environment)).toMatchObject({ exitCode: 0 })
  return environment
}

/** The example with something else in it, as a file of its own. */
function fileWith(folder: string, change: (plan: ReturnType<typeof planFile.parse>) => unknown): string {
  const path = join(folder, 'plan.json')
  writeFileSync(path, JSON.stringify(change(planFile.parse(JSON.parse(readFileSync(example, 'utf8'))))))
  return path
}

const ground = ['--effective', '2022-02-01', '--reason', 'Verzonnen besluit', '--source', 'Kamerstuk 1']

describe('actielijn catalogue export --format plan', () => {
  test('prints what `catalogue import` reads, whole', async () => {
    const { stdout, exitCode } = await run(['catalogue', 'export', '--format', 'plan'], {})
    expect(exitCode).toBe(0)
    const printed: unknown = JSON.parse(stdout)
    expect(planFile.parse(printed)).toEqual(printed)
  })

  test('prints a programme of the database as it is now, and importing that does nothing', async () => {
    const environment = await folderWithPlan()
    const changed = fileWith(environment.ACTIELIJN_DATA, (plan) => ({
      ...plan,
      actions: plan.actions.map((action) => ({ ...action, duration: 'continuing' })),
    }))
    expect(await run(['catalogue', 'import', changed, '--apply', ...ground], environment)).toMatchObject({ exitCode: 0 })
    const { stdout } = await run(['catalogue', 'export', '--format', 'plan', '--programme', 'lucht'], environment)
    const printed = planFile.parse(JSON.parse(stdout))
    expect(new Set(printed.actions.map(({ duration }) => duration))).toEqual(new Set(['continuing']))
    const again = join(environment.ACTIELIJN_DATA, 'again.json')
    writeFileSync(again, stdout)
    expect((await run(['catalogue', 'import', again, ...ground], environment)).stdout).toContain('Niets te doen')
  })

  test('says when there is no such programme', async () => {
    const environment = { ACTIELIJN_DATA: await filledFolder() }
    expect(await run(['catalogue', 'export', '--format', 'plan', '--programme', 'anders'], environment)).toMatchObject({ exitCode: 1, stdout: '' })
  })
})

describe('actielijn catalogue import', () => {
  test('shows first what it would do, then does it, then has nothing left to do', async () => {
    const environment = { ACTIELIJN_DATA: await filledFolder() }
    const trial = await run(['catalogue', 'import', example], environment)
    expect(trial.stdout).toContain('toegevoegd\taction\tLUCHT-1.1')
    expect(trial.stdout).toContain('er is niets geschreven')
    expect((await run(['catalogue', 'import', example, '--apply'], environment)).stdout).toContain('Vastgelegd')
    expect((await run(['catalogue', 'import', example, ...ground], environment)).stdout).toContain('Niets te doen')
    expect((await run(['verify'], environment)).exitCode).toBe(0)
  })

  test('lists every fault of the form by entry and field, in Dutch', async () => {
    const environment = { ACTIELIJN_DATA: await filledFolder() }
    const file = fileWith(environment.ACTIELIJN_DATA, (plan) => ({
      ...plan,
      actions: plan.actions.map(({ duration: _duration, ...action }, index) => (index === 1 ? { ...action, duur: 'x' } : { ...action, duration: 'nooit' })),
      sources: plan.sources.map((source) => ({ ...source, code: 'Mijn plan', reference: 'half \uD83D' })),
    }))
    const { exitCode, stdout, stderr } = await run(['catalogue', 'import', file, '--apply'], environment)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toContain('actions.0 (LUCHT-1.1).duration: Ongeldige optie')
    expect(stderr).toContain('Onbekende key: "duur"')
    // No address could lead to it.
    expect(stderr).toContain('sources.0 (Mijn plan).code: ')
    expect(stderr).toContain('sources.0 (Mijn plan).reference: bevat tekens die niet kunnen worden bewaard')
    expect(stderr).toContain('Er is niets gewijzigd.')
  })

  test('lists every fault of the content in Dutch, and writes nothing', async () => {
    const environment = await folderWithPlan()
    const file = fileWith(environment.ACTIELIJN_DATA, (plan) => ({
      ...plan,
      actions: plan.actions.map((action) => ({ ...action, reporter: 'niemand' })),
    }))
    const { exitCode, stderr } = await run(['catalogue', 'import', file, '--apply', ...ground], environment)
    expect(exitCode).toBe(1)
    for (const code of ['LUCHT-1.1', 'LUCHT-2.1']) expect(stderr).toContain(`${code}: verwijst naar iets wat er niet is`)
    expect((await run(['catalogue', 'import', example, ...ground], environment)).stdout).toContain('Niets te doen')
  })

  test('a correction and a day exclude each other', async () => {
    expect(await run(['catalogue', 'import', example, '--correction', ...ground], {})).toMatchObject({ exitCode: 2 })
  })
})
