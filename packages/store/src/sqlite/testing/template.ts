import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A prepared database that is made once, when it is first needed, and kept in memory.
 * @returns what writes it to the file a test wants it in
 */
export function template(make: (file: string) => Promise<void>): (file: string) => Promise<void> {
  let made: Promise<Buffer> | undefined
  const prepare = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'actielijn-template-'))
    const file = join(folder, 'actielijn.sqlite')
    await make(file)
    const bytes = await readFile(file)
    await rm(folder, { recursive: true })
    return bytes
  }
  return async (file) => writeFile(file, await (made ??= prepare()))
}
