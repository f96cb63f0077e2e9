import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runTask } from '../build.mjs'
import { launch } from '../launch.mjs'
import { root } from '../root.mjs'
import { checkDesignRules } from './checkApi.mjs'
import { checkDocs } from './checkDocs.mjs'
import { checkTree } from './checkTree.mjs'
import { oneFailed, onePassed } from './tally.mjs'
import { vitestRun } from './vitestRun.mjs'
import { testedFolders } from './workspaces.mjs'

/**
 * Everything `npm test` shows, in the order in which it is started.
 *
 * @type {readonly import('./runSteps.mjs').Step[]}
 */
export const steps = [
  { name: 'types', title: 'every workspace compiles', run: (write) => judged(runTask('types', write)) },
  { name: 'build', title: 'web app and server are built', run: (write) => judged(runTask('build', write)) },
  {
    name: 'lint',
    title: 'the house rules hold',
    run: (write) => judged(launch('oxlint', ['--type-aware', '--deny-warnings'], { onOutput: write })),
  },
  {
    name: 'boundaries',
    title: 'imports follow the arrows of the architecture',
    run: (write) => judged(launch('depcruise', ['apps', 'packages', 'e2e', 'bench', 'scripts'], { onOutput: write })),
  },
  {
    name: 'dead-code',
    title: 'nothing is exported, installed or kept that nobody uses',
    run: (write) => judged(launch('knip', ['--no-progress'], { onOutput: write })),
  },
  { name: 'openapi', title: 'the API keeps the NL GOV design rules', run: checkDesignRules },
  { name: 'tree', title: 'nothing of one machine, no work put off, no test put aside', run: listed(checkTree) },
  { name: 'docs', title: 'the documentation is there and its links and commands exist', run: listed(checkDocs) },
  {
    name: 'unit',
    title: 'rules, store, contract, API and components do what they say',
    alone: true,
    run: (write) => vitestRun('unit', 'vitest.config.ts', testedFolders(), write),
  },
  { name: 'e2e', title: 'whole journeys in a browser', alone: true, run: journeys },
]

/** @param {(text: string) => void} write */
async function journeys(write) {
  // Run by itself the step builds first; after the build step this only finds that all is up to date.
  if ((await runTask('build', write)) !== 0 || !existsSync(join(root, 'apps/api/dist/cli.js'))) {
    write('There is no build to walk through.\n')
    return oneFailed
  }
  return vitestRun('e2e', 'e2e/vitest.config.ts', ['e2e'], write)
}

/** @param {Promise<number>} exitCode */
async function judged(exitCode) {
  return (await exitCode) === 0 ? onePassed : oneFailed
}

/**
 * @param {(folder: string) => string[]} check
 * @returns {import('./runSteps.mjs').Step['run']}
 */
function listed(check) {
  return async (write) => {
    const findings = check(root)
    write(findings.map((finding) => `${finding}\n`).join(''))
    return findings.length === 0 ? onePassed : oneFailed
  }
}
