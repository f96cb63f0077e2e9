import type { CatalogueAction } from '../shape.ts'
import { chapter3Actions } from './chapter3.ts'
import { chapter4Actions } from './chapter4.ts'
import { chapter5Actions } from './chapter5.ts'
import { chapter1Actions, chapter2Actions } from './chapters1and2.ts'

/**
 * The forty key actions in printed order. Where the text urges the member states, the Dutch organisation that
 * would answer leads by implication, if the Dutch programme makes clear which one that is.
 */
export const euThbActions: readonly CatalogueAction[] = [
  ...chapter1Actions,
  ...chapter2Actions,
  ...chapter3Actions,
  ...chapter4Actions,
  ...chapter5Actions,
]
