// npm test [-- step ...]: everything that must hold, or only the named steps. The last line counts it all.
import { bootstrap } from './bootstrap.mjs'
import { runSteps } from './test/runSteps.mjs'
import { steps } from './test/steps.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  process.stderr.write(`No step ${unknown.join(', ')}. The steps: ${steps.map((step) => step.name).join(', ')}.\n`)
  process.exit(2)
}
await bootstrap()
process.exit(await runSteps(wanted.length === 0 ? steps : steps.filter((step) => wanted.includes(step.name))))
