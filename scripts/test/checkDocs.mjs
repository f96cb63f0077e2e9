import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectFiles } from './projectFiles.mjs'

const required = ['README.md', 'docs/architecture.md', 'docs/domain.md', 'docs/operations.md']
const decisionHeadings = ['Context', 'Decision', 'Consequences', 'Rejected', 'Checked by experiment']

/**
 * Holds the documentation to what it says: the pages a newcomer is promised exist, links lead to files, commands
 * shown are scripts of package.json, and a decision record has its number to itself and all its parts.
 *
 * @param {string} folder absolute
 * @returns {string[]} a line per finding; empty when all is well
 */
export function checkDocs(folder) {
  const pages = projectFiles(folder).filter((path) => path.endsWith('.md'))
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8')
  return [
    ...required.filter((path) => !pages.includes(path)).map((path) => `${path} is missing`),
    ...pages.flatMap((path) => deadLinks(folder, path, read(path))),
    ...pages.flatMap((path) => unknownCommands(path, read(path), scripts)),
    ...decisionFaults(pages.filter((path) => path.startsWith('docs/decisions/')), read),
  ]
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {string} page
 */
function deadLinks(folder, path, page) {
  return [...page.matchAll(/\]\(([^)\s]+)(?:\s"[^"]*")?\)/g)]
    .map(([, target = '']) => decodeURI(target.replace(/#.*$/, '')))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(folder, dirname(path), target)))
    .map((target) => `${path} links to ${target}, which does not exist`)
}

/**
 * @param {string} path
 * @param {string} page
 * @param {Record<string, string>} scripts
 */
function unknownCommands(path, page, scripts) {
  const named = [...page.matchAll(/\bnpm run (?:-\S+ )*([a-z][\w:-]*)/g)].map(([, name = '']) => name)
  return [...new Set(named)]
    .filter((name) => !(name in scripts))
    .map((name) => `${path} shows npm run ${name}, which package.json does not have`)
}

/**
 * @param {readonly string[]} records
 * @param {(path: string) => string} read
 */
function decisionFaults(records, read) {
  const numbers = records.map((path) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1])
  return records.flatMap((path, index) => {
    const number = numbers[index]
    if (!number) return [`${path} is not named NNNN-subject.md`]
    const page = read(path)
    return [
      ...(numbers.indexOf(number) === index ? [] : [`${path} has the number of another record`]),
      ...decisionHeadings
        .filter((heading) => !new RegExp(`^## ${heading}\\s*$`, 'm').test(page))
        .map((heading) => `${path} has no part "${heading}"`),
    ]
  })
}
