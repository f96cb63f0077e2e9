import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRounds } from './killRounds.ts'

/** `npm run kill-test -w @actielijn/store -- <rounds>`: 200 rounds unless told otherwise. */
const folder = mkdtempSync(join(tmpdir(), 'actielijn-kill-'))
const report = await killRounds(join(folder, 'store'), Number(process.argv[2] ?? 200), (round) =>
  process.stderr.write(`\rround ${round}`),
)
rmSync(folder, { recursive: true })
process.stderr.write('\n')
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
process.exitCode = report.lost.length + report.unsound.length > 0 ? 1 : 0
