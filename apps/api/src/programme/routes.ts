import type { Operations } from '../wire/ask.ts'
import { changeReleaseSettings } from './changeReleaseSettings.ts'
import { listProgrammes } from './listProgrammes.ts'
import { readProgramme } from './readProgramme.ts'

export const programmeOperations = { listProgrammes, readProgramme, changeReleaseSettings } satisfies Partial<Operations>
