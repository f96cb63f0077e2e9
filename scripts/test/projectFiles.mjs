import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const notOurs = new Set(['.git', 'node_modules', 'dist', '.turbo', '.cache', 'data', 'data-demo', 'test-results'])

/**
 * The files of the project below a folder, without what is installed, built or recorded. Not asked from git, so
 * that a copy without its history is checked alike.
 *
 * @param {string} folder absolute
 * @param {string} [below] path from that folder
 * @returns {string[]} paths from that folder, with forward slashes
 */
export function projectFiles(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) return projectFiles(folder, path)
      return entry.isFile() ? [path] : []
    })
}
