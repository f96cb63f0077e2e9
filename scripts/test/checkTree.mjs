import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFiles } from './projectFiles.mjs'

const text = /\.(?:[cm]?[jt]sx?|json|md|css|html|ya?ml|sql|txt|svg)$|(?:^|\/)(?:\.npmrc|\.gitignore|run)$/

/**
 * What must not be in the tree: what only one machine knows, work put off in a comment, a test put aside.
 *
 * @type {readonly { files: RegExp, pattern: RegExp, complaint: string }[]}
 */
const rules = [
  {
    files: /^package-lock\.json$/,
    pattern: /"resolved": "http/,
    complaint: 'names the address a package was fetched from; run npm install with this .npmrc',
  },
  {
    files: text,
    pattern: /(?<![\w.:/-])\/(?:work|tmp|home|root|Users)\/\w/,
    complaint: 'names a path of one machine',
  },
  {
    files: /(?:^|\/)(?:\.npmrc|package(?:-lock)?\.json)$|\.md$/,
    pattern: /^\s*(?:@[\w-]+:)?registry\s*=|https?:\/\/(?:registry|npm)\.|_auth(?:Token)?\s*=/m,
    complaint: 'names a package registry or a key to one',
  },
  {
    files: text,
    pattern: /\b(?:TO[D]O|FIX[M]E)\b/,
    complaint: 'puts work off in a comment; make it an issue or do it',
  },
  {
    files: /\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)conformance\//,
    pattern: /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo)\b/,
    complaint: 'puts a test aside or runs only some',
  },
]

/**
 * @param {string} folder absolute
 * @returns {string[]} a line per finding: path, line number and what is wrong; empty when the tree is clean
 */
export function checkTree(folder) {
  return projectFiles(folder).flatMap((path) => {
    const applicable = rules.filter(({ files }) => files.test(path))
    if (applicable.length === 0) return []
    const content = readFileSync(join(folder, path), 'utf8')
    return applicable.flatMap(({ pattern, complaint }) => {
      const found = pattern.exec(content)
      return found ? [`${path}:${content.slice(0, found.index).split('\n').length} ${complaint}`] : []
    })
  })
}
