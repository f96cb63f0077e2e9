import type { CatalogueAction } from '../shape.ts'
import { patternsActions } from './patterns.ts'
import { resultsActions } from './results.ts'

/** Everything the third progress report asks, promises or relays, in printed order. */
export const ec2020Actions: readonly CatalogueAction[] = [...patternsActions, ...resultsActions]
