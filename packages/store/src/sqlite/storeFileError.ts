export const storeFileProblems = [
  'newer-than-program',
  'older-than-program',
  'damaged',
  'unwritable',
  'not-a-database',
  'missing',
  'exists',
  'in-use',
] as const

/**
 * Why the file itself cannot serve. `older-than-program`: opened read-only, so it could not be migrated;
 * `missing`: it was not to be created; `exists` and `in-use`: it was to be written anew.
 */
export type StoreFileProblem = (typeof storeFileProblems)[number]

/** Broken infrastructure that whoever started the program must hear of in one sentence. */
export class StoreFileError extends Error {
  override readonly name = 'StoreFileError'
  readonly code: StoreFileProblem
  readonly file: string

  constructor(code: StoreFileProblem, file: string, cause?: unknown) {
    super(`${file}: ${code}`, { cause })
    this.code = code
    this.file = file
  }
}

const unwritable = /^(SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|EACCES|EPERM|EROFS|ENOTDIR|EISDIR|ENOENT)/

/**
 * Says of an error from the driver or the file system what it means for the file; others stay as they are.
 */
export function asStoreFileError(error: unknown, file: string): unknown {
  if (error instanceof StoreFileError || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'SQLITE_NOTADB') return new StoreFileError('not-a-database', file, error)
  if (code.startsWith('SQLITE_CORRUPT')) return new StoreFileError('damaged', file, error)
  if (unwritable.test(code)) return new StoreFileError('unwritable', file, error)
  return error
}
