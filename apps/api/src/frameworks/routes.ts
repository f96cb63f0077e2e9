import type { Operations } from '../wire/ask.ts'
import { addLink, endLink } from './changeLinks.ts'
import { importFramework } from './importFramework.ts'
import { listFrameworks } from './listFrameworks.ts'
import { readFrameworkReport } from './readFrameworkReport.ts'
import { readCrossWalk } from './readCrossWalk.ts'

export const frameworkOperations = {
  listFrameworks,
  readCrossWalk,
  readFrameworkReport,
  importFramework,
  addLink,
  endLink,
} satisfies Partial<Operations>
