import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../launch.mjs'
import { root } from '../root.mjs'
import { countVitest } from './tally.mjs'

/**
 * Runs vitest with one configuration, shows its output as it comes, and counts from its JSON report.
 *
 * @param {string} name of the step, for the report's file
 * @param {string} config path of the configuration, from the root
 * @param {readonly string[]} folders from the root; each must hold a test that ran
 * @param {(text: string) => void} write
 */
export async function vitestRun(name, config, folders, write) {
  const reportFile = join(root, 'node_modules', '.cache', 'actielijn', `vitest-${name}.json`)
  rmSync(reportFile, { force: true })
  const code = await launch(
    'vitest',
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    { onOutput: write },
  )
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined
  const { counts, complaints } = countVitest(report, code, folders.map((folder) => join(root, folder)))
  for (const complaint of complaints) write(`${complaint}\n`)
  return counts
}
