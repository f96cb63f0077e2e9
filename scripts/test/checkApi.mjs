import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../launch.mjs'
import { root } from '../root.mjs'
import { oneFailed, onePassed, oneSkipped } from './tally.mjs'

const description = 'packages/contract/openapi.json'

/**
 * Holds openapi.json to the ruleset of the NL GOV REST API Design Rules (Logius). The ruleset is not ours to
 * copy: it lies beside the project, or where ACTIELIJN_STANDARDS points.
 *
 * @param {(text: string) => void} write
 */
export async function checkDesignRules(write) {
  if (!existsSync(join(root, description))) {
    write(`${description} is missing\n`)
    return oneFailed
  }
  const standards = process.env.ACTIELIJN_STANDARDS ?? join(root, '..', 'shared', 'standards')
  const ruleset = join(standards, 'nlgov-api-design-rules.linter.yaml')
  if (!existsSync(ruleset)) {
    write(`SKIPPED: the ruleset is not at ${ruleset}; point ACTIELIJN_STANDARDS at its folder.\n`)
    return oneSkipped
  }
  const code = await launch('spectral', ['lint', '--fail-severity=error', '--ruleset', ruleset, description], { onOutput: write })
  return code === 0 ? onePassed : oneFailed
}
