import { StoreFileError, type SqliteStoreOptions, type Store } from '@actielijn/store'
import { openStore } from '../compose.ts'
import { databaseFile, readConfig, type Config, type ConfigChoices } from '../config.ts'
import { CliFailure, exitCodes } from './cliFailure.ts'
import type { CommandWorld } from './command.ts'

const sentences: Record<StoreFileError['code'], (file: string) => string> = {
  'newer-than-program': (file) => `De database ${file} is gemaakt door een nieuwere versie van Actielijn; werk het programma bij. Er is niets gewijzigd.`,
  'older-than-program': (file) => `De database ${file} is van een oudere versie; voer eerst \`actielijn migrate\` uit. Er is niets gewijzigd.`,
  damaged: (file) => `De database ${file} is beschadigd; zet een reservekopie terug. Er is niets gewijzigd.`,
  unwritable: (file) => `In de map van ${file} kan niet worden geschreven; controleer de rechten of kies een andere map met ACTIELIJN_DATA.`,
  'not-a-database': (file) => `Het bestand ${file} is geen database van Actielijn. Er is niets gewijzigd.`,
  missing: (file) => `Er is nog geen database ${file}; start eerst \`actielijn serve\` of \`actielijn migrate\`.`,
  exists: (file) => `Het bestand ${file} bestaat al. Er is niets overschreven.`,
  'in-use': (file) => `De database ${file} is in gebruik; stop eerst de server.`,
}

/** The configuration; a wrong setting ends the command with every sentence about it. */
export function configured(world: CommandWorld, choices: ConfigChoices = {}): Config {
  const reading = readConfig(world.environment, choices)
  if (!reading.ok) throw new CliFailure(reading.sentences.join('\n'), exitCodes.usage)
  return reading.config
}

/** The opened store; a file that cannot serve ends the command with one sentence. */
export async function openedStore(
  config: Pick<Config, 'dataFolder'>,
  demonstration: boolean,
  options: Partial<SqliteStoreOptions> = {},
): Promise<Store> {
  try {
    return await openStore(config, demonstration, options)
  } catch (error) {
    throw asFailure(error, databaseFile(config, demonstration))
  }
}

const folderProblems = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'])

/** What the operator must hear of a file that cannot serve; other errors stay what they are. */
export function asFailure(error: unknown, file: string): unknown {
  if (error instanceof StoreFileError) return new CliFailure(sentences[error.code](error.file))
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return folderProblems.has(code) ? new CliFailure(sentences.unwritable(file)) : error
}
