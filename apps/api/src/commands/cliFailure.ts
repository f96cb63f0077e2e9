/** Exit codes of every command; each `--help` prints them. */
export const exitCodes = { ok: 0, failure: 1, usage: 2 } as const

/** One clear sentence for the operator; the command line prints it on stderr and ends with the exit code. */
export class CliFailure extends Error {
  readonly exitCode: number

  constructor(sentence: string, exitCode: number = exitCodes.failure) {
    super(sentence)
    this.name = 'CliFailure'
    this.exitCode = exitCode
  }
}
