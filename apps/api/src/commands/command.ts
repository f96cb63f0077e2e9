import type { Command } from 'commander'

/** What a command may touch of the world around it; tests pass their own. */
export interface CommandWorld {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The result of the command, on stdout; nothing else goes there. */
  readonly print: (line: string) => void
  /** Remarks and progress, on stderr. */
  readonly remark: (line: string) => void
  /** Aborted when the operator stops the process (SIGINT, SIGTERM). */
  readonly stopped: AbortSignal
}

/** Adds one command, with its options and help, to the command line. */
export type AddCommand = (program: Command, world: CommandWorld) => void

/** Printed under every `--help`. */
export const exitCodesHelp = '\nUitgangscodes: 0 gelukt, 1 mislukt (één zin op stderr), 2 verkeerd gebruik.'
