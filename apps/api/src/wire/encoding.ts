import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** What smaller answers gain is less than what the headers cost. */
const worthwhile = 1024

/** The smallest form the client says it reads; weights other than 0 are not weighed. */
export function encodingOf(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  if (accepts(header, 'br')) return 'br'
  return accepts(header, 'gzip') ? 'gzip' : 'identity'
}

function accepts(header: string, encoding: string): boolean {
  return header
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .some((part) => part === encoding || (part.startsWith(`${encoding};`) && !/q=0(\.0*)?$/.test(part)))
}

/** The bytes in that encoding, and which it became: small answers stay as they are. */
export async function encoded(bytes: Buffer, encoding: Encoding): Promise<{ bytes: Buffer; encoding: Encoding }> {
  if (encoding === 'identity' || bytes.length < worthwhile) return { bytes, encoding: 'identity' }
  if (encoding === 'gzip') return { bytes: await toGzip(bytes), encoding }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return { bytes: await toBrotli(bytes, { params }), encoding }
}
