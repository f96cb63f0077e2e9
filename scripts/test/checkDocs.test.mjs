import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDocs } from './checkDocs.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actielijn-docs-'))
  write('package.json', '{ "scripts": { "dev": "x" } }')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** @param {string} path @param {string} content */
function write(path, content) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

describe('the documentation', () => {
  const record = '# T\n\n## Context\n\n## Decision\n\n## Consequences\n\n## Rejected\n\n## Checked by experiment\n'

  beforeEach(() => {
    for (const page of ['README.md', 'docs/architecture.md', 'docs/domain.md', 'docs/operations.md']) write(page, '# T\n')
    write('docs/decisions/0001-a.md', record)
  })

  it('is complete, and its links and commands lead somewhere', () => {
    write('README.md', '[how](docs/architecture.md#life) [who](https://example.org) `npm run dev`')
    expect(checkDocs(folder)).toEqual([])
  })

  it.each([
    ['a dead link', 'README.md', '[how](docs/nowhere.md)', 'README.md links to docs/nowhere.md, which does not exist'],
    ['an unknown command', 'README.md', '`npm run fly`', 'README.md shows npm run fly, which package.json does not have'],
    ['a number used twice', 'docs/decisions/0001-b.md', record, 'docs/decisions/0001-b.md has the number of another record'],
    ['a record without a number', 'docs/decisions/b.md', record, 'docs/decisions/b.md is not named NNNN-subject.md'],
    ['a record without a part', 'docs/decisions/0002-b.md', record.replace('## Rejected', ''), 'docs/decisions/0002-b.md has no part "Rejected"'],
  ])('is refused for %s', (_what, path, content, finding) => {
    write(path, content)
    expect(checkDocs(folder)).toEqual([finding])
  })

  it('is refused for a missing page', () => {
    rmSync(join(folder, 'docs/domain.md'))
    expect(checkDocs(folder)).toEqual(['docs/domain.md is missing'])
  })
})
