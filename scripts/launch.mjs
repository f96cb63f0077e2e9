import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { constants } from 'node:os'
import { root } from './root.mjs'

/**
 * Runs a program in the root of the project, with the tools of `node_modules` on its path.
 *
 * @param {string} program name or path
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {import('node:child_process').StdioOptions} [options.stdio]
 * @param {Record<string, string>} [options.env] on top of our own
 * @param {(text: string) => void} [options.onOutput] receives both streams, in order of arrival, instead of the terminal
 * @param {AbortSignal} [options.until] asks the program to stop
 * @returns {Promise<number>} the exit code; 128 + its number for a signal, as shells do; 127 when it cannot be started
 */
export function launch(program, args, { stdio = 'inherit', env = {}, onOutput, until } = {}) {
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
    until?.addEventListener('abort', () => child.kill())
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
 * what a process manager sends to us alone. A signal to npm ends only the shell between npm and us, so losing our
 * parent counts as being asked to stop: else the server would stay behind with nobody to stop it.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function relaySignals(child) {
  const relay = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, relay)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  return () => {
    clearInterval(watch)
    for (const signal of signals) process.off(signal, relay)
  }
}
