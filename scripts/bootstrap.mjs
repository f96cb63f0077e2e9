import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { launch } from './launch.mjs'
import { installationStamp, isInstalled, isSupportedNode } from './installation.mjs'
import { root } from './root.mjs'

const stampFile = join(root, 'node_modules', '.cache', 'actielijn', 'installed')
const hiddenLockFile = join(root, 'node_modules', '.package-lock.json')

/**
 * Brings a fresh clone, or one whose lock file changed, to where everything else can run. Says what it does on
 * stderr. Ends the process with code 1 and one clear sentence when that is impossible.
 */
export async function bootstrap() {
  if (!isSupportedNode(process.versions.node)) {
    fail(`Actielijn needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = installationStamp(lock, process)
  if (readIfPresent(stampFile) === stamp) return

  const hiddenLock = readIfPresent(hiddenLockFile)
  const installed = hiddenLock !== undefined && isInstalled(JSON.parse(lock), JSON.parse(hiddenLock))
  // The driver is compiled for one version of Node, so packages of the right version may still not load.
  if (!installed || !(await driverLoads())) await install()
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}

async function install() {
  say('Installing the packages of package-lock.json; the first time this takes a few minutes …')
  // npm names its own script when it runs us, which spares looking for it on the path.
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  // A server with NODE_ENV=production needs the build tools as well: it builds what it serves.
  // This project's .npmrc keeps npm quiet; an installation must be able to say what went wrong.
  const code = await launch(program, [...first, 'ci', '--include=dev', '--loglevel=notice'], { stdio: ['ignore', 2, 2] })
  const advice = missingToolsAdvice()
  if (code !== 0) fail(`npm ci ended with exit code ${code}; its own words are above. ${advice}`)
  if (!(await driverLoads())) fail(`The SQLite driver better-sqlite3 was installed but does not load. ${advice}`)
  say('Installed.')
}

/** In a process of its own: a driver for another Node may take the process that loads it down. */
async function driverLoads() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()"
  return (await launch(process.execPath, ['--eval', probe], { stdio: 'ignore' })) === 0
}

/** @type {Readonly<Record<string, readonly string[]>>} */
const compilerTools = {
  'a C++ compiler': ['c++', 'g++', 'clang++', 'cl.exe'],
  make: ['make', 'gmake', 'msbuild.exe'],
  'Python 3': ['python3', 'python3.exe', 'python.exe'],
}

function missingToolsAdvice() {
  const missing = Object.entries(compilerTools).filter(([, names]) => !names.some(isOnPath)).map(([what]) => what)
  return missing.length === 0
    ? 'A C++ compiler, make and Python 3 are present.'
    : `Where no prebuilt SQLite driver can be fetched it is compiled, and for that this machine lacks: ${missing.join(', ')}.`
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

/** @param {string} file */
function readIfPresent(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  say(sentence)
  process.exit(1)
}
