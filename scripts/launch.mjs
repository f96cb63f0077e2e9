import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { constants } from 'node:os'
import { root } from './root.mjs'

/**
 * Runs a program in the root of the project, with the tools of `node_modules` on its path.
 *
 * @param {string} program name or path
 * @param {readonly string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Record<string, string>, onOutput?: (text: string) => void }} [options]
 *   `onOutput` receives both streams, in order of arrival, instead of the terminal.
 * @returns {Promise<number>} the exit code; 128 + its number for a signal, as shells do; 127 when it cannot be started
 */
export function launch(program, args, { stdio = 'inherit', env = {}, onOutput } = {}) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...(onOutput ? colours() : {}), ...env },
      stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : stdio,
      // On Windows the tools in node_modules/.bin are command files, which only a shell starts.
      shell: process.platform === 'win32' && program !== process.execPath,
    })
    if (onOutput) {
      child.stdout?.setEncoding('utf8').on('data', onOutput)
      child.stderr?.setEncoding('utf8').on('data', onOutput)
    }
    const stopRelaying = relaySignals(child)
    child.on('error', (error) => {
      stopRelaying()
      const report = onOutput ?? ((text) => process.stderr.write(text))
      report(`${program} cannot be started: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code, signal) => {
      stopRelaying()
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

/** What a program would find out by itself if it wrote to our terminal and not to us. */
function colours() {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
}

/**
 * Ctrl-C reaches the child from the terminal by itself; we only stay alive until it has shut down, and pass on
 * what a process manager sends to us alone.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function relaySignals(child) {
  const relay = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, relay)
  return () => {
    for (const signal of signals) process.off(signal, relay)
  }
}
