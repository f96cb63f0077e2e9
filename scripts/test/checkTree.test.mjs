import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkTree } from './checkTree.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actielijn-tree-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** @param {string} path @param {string} content */
function write(path, content) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

describe('a clean tree', () => {
  // One letter of each is written as its code, so that this file is clean itself.
  it.each([
    ['a fetched-from address', 'package-lock.json', '{\n"resolved": "htt\x70s://example.org/a.tgz"}', 2],
    ['a path of one machine', 'src/a.ts', "import '/\x68ome/me/a.ts'", 1],
    ['a registry', '.npmrc', '\x72egistry=https://example.org/', 1],
    ['work put off', 'src/a.ts', '\n\n// \x54ODO later', 3],
    ['a test put aside', 'src/a.test.ts', "it.\x73kip('…')", 1],
    ['the only test that runs', 'src/a.test.tsx', "describe.\x6fnly('…')", 1],
  ])('has no %s', (_what, path, content, line) => {
    write(path, content)
    expect(checkTree(folder)).toEqual([expect.stringMatching(`^${path}:${line} `)])
  })

  it('may hold what only looks like it', () => {
    write('src/a.ts', "fetch('https://example.org/home/me') // mastodon, todos\nitems.only('x')")
    write('node_modules/a/index.js', '// \x54ODO')
    expect(checkTree(folder)).toEqual([])
  })
})
