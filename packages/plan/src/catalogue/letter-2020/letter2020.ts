import type { CatalogueAction } from '../shape.ts'
import { dutchPositionActions, occasionActions } from './dutchPosition.ts'
import { focusAreaActions, statisticsActions, technologyActions } from './progressReport.ts'

/**
 * What the letter of November 2020 promises, puts forward as the Dutch position, or announces and mentions, in
 * printed order. A `commitment` needs words that bind the State Secretary towards parliament; that a letter or a
 * study is coming is an announcement, and so `context`.
 */
export const letterActions: readonly CatalogueAction[] = [
  ...occasionActions,
  ...dutchPositionActions,
  ...technologyActions,
  ...statisticsActions,
  ...focusAreaActions,
]
