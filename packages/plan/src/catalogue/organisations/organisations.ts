import type { CatalogueOrganisation } from '../shape.ts'
import { careAndKnowledge } from './careAndKnowledge.ts'
import { civilSociety } from './civilSociety.ts'
import { europe } from './europe.ts'
import { international } from './international.ts'
import { localGovernment } from './localGovernment.ts'
import { ministries } from './ministries.ts'
import { networks } from './networks.ts'
import { sectors } from './sectors.ts'
import { stateBodies } from './stateBodies.ts'

/**
 * Every body that the programme and the other sources name as owner, partner or member, and the few it does not name that speak
 * for one they do. Names are those of 2018; a body that was renamed or merged since points at its successor.
 */
export const organisations: readonly CatalogueOrganisation[] = [
  ...ministries,
  ...stateBodies,
  ...localGovernment,
  ...civilSociety,
  ...careAndKnowledge,
  ...sectors,
  ...networks,
  ...international,
  ...europe,
]
