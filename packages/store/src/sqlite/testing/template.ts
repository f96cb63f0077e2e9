import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A prepared database that is made once, when it is first needed, and then copied for each test.
 * @returns the file to copy
 */
export function template(make: (file: string) => Promise<void>): () => Promise<string> {
  let made: Promise<string> | undefined
  const prepare = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'actielijn-template-'))
    process.once('exit', () => rmSync(folder, { recursive: true }))
    const file = join(folder, 'actielijn.sqlite')
    await make(file)
    return file
  }
  return () => (made ??= prepare())
}
