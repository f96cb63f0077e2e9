import { addCounts, oneFailed, totalLine } from './tally.mjs'

/**
 * One part of `npm test`.
 *
 * @typedef {object} Step
 * @property {string} name as given on the command line
 * @property {string} title what it shows when it passes
 * @property {boolean} [alone] needs both processors, or writes as it goes: not beside another step
 * @property {(write: (text: string) => void) => Promise<import('./tally.mjs').Counts>} run
 */

const atOnce = 2

/**
 * Runs every step, also when an earlier one failed: the short ones two at a time, each printing its output in one
 * piece under its own heading; then those that want the machine for themselves.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<number>} exit code: 1 when anything failed
 */
export async function runSteps(steps) {
  /** @type {Map<Step, { counts: import('./tally.mjs').Counts, seconds: number }>} */
  const outcomes = new Map()
  const waiting = steps.filter((step) => !step.alone)
  const takeTurns = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      let output = ''
      const outcome = await timed(step, (text) => (output += text))
      process.stdout.write(`${heading(step)}${output}${closing(outcome)}`)
      outcomes.set(step, outcome)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  for (const step of steps.filter((one) => one.alone)) {
    process.stdout.write(heading(step))
    const outcome = await timed(step, (text) => process.stdout.write(text))
    process.stdout.write(closing(outcome))
    outcomes.set(step, outcome)
  }
  return conclude(steps, outcomes)
}

/**
 * @param {readonly Step[]} steps
 * @param {ReadonlyMap<Step, { counts: import('./tally.mjs').Counts, seconds: number }>} outcomes
 */
function conclude(steps, outcomes) {
  const total = addCounts([...outcomes.values()].map(({ counts }) => counts))
  const width = Math.max(...steps.map(({ name }) => name.length))
  const rows = steps.map((step) => {
    const outcome = outcomes.get(step)
    return outcome ? `  ${step.name.padEnd(width)}  ${totalLine(outcome.counts)}\n` : ''
  })
  process.stdout.write(`\n━━ all steps\n${rows.join('')}\n${totalLine(total)}\n`)
  return total.failed > 0 ? 1 : 0
}

/**
 * @param {Step} step
 * @param {(text: string) => void} write
 */
async function timed(step, write) {
  const started = performance.now()
  const counts = await step.run(write).catch((/** @type {unknown} */ error) => {
    write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return oneFailed
  })
  return { counts, seconds: (performance.now() - started) / 1000 }
}

/** @param {Step} step */
function heading({ name, title }) {
  return `\n━━ ${name}: ${title}\n`
}

/** @param {{ counts: import('./tally.mjs').Counts, seconds: number }} outcome */
function closing({ counts, seconds }) {
  return `${counts.failed > 0 ? '✗' : '✓'} ${totalLine(counts)} (${seconds.toFixed(1)} s)\n`
}
