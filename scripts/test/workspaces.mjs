import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'

/**
 * The folders of the workspaces, from the root, as package.json lists them (`apps/*` or a plain name).
 *
 * @returns {string[]}
 */
function workspaceFolders() {
  /** @type {{ workspaces: string[] }} */
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return workspaces
    .flatMap((pattern) => pattern.endsWith('/*')
      ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -1)}${name}`)
      : [pattern])
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
}

/**
 * The folders in which the unit step must find tests: all but the one that drives the finished product in a browser.
 *
 * @returns {string[]}
 */
export function testedFolders() {
  return [...workspaceFolders().filter((folder) => folder !== 'e2e'), 'scripts']
}
