import type { CatalogueAction } from '../shape.ts'
import { impunityActions } from './impunity.ts'
import { patternsActions } from './patterns.ts'
import { rightsActions } from './rights.ts'

/** Everything the second progress report asks, promises or relays, in printed order. */
export const ec2018Actions: readonly CatalogueAction[] = [...patternsActions, ...impunityActions, ...rightsActions]
