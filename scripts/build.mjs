import { launch } from './launch.mjs'

/**
 * Runs a task of turbo.json in every workspace that has it, or only says that its cached outcome still holds.
 *
 * @param {string} task `build` or `types`
 * @param {(text: string) => void} write receives what the task prints; nothing when all of it was cached
 * @returns {Promise<number>} exit code
 */
export function runTask(task, write) {
  return launch('turbo', ['run', task, '--output-logs=errors-only', '--log-order=grouped', '--continue', '--concurrency=2'], {
    onOutput: write,
    env: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', TURBO_PRINT_VERSION_DISABLED: '1' },
  })
}

/** Builds web app and server where their sources changed. Ends the process with code 1 when that fails. */
export async function build() {
  // Nothing to say when nothing changed: that takes less than this.
  const notice = setTimeout(() => process.stderr.write('Building …\n'), 1000)
  let output = ''
  const code = await runTask('build', (text) => (output += text))
  clearTimeout(notice)
  if (code === 0) return
  process.stderr.write(`${output}\nThe build failed; what it said is above.\n`)
  process.exit(1)
}
