import type { LinkEntry } from '../shape.ts'
import { ec2018Links } from './ec2018.ts'
import { ec2020Links } from './ec2020.ts'
import { euOc2021Links } from './euOc2021.ts'
import { euThb2021Links } from './euThb2021.ts'
import { letter2020Links } from './letter2020.ts'
import { promiseLinks } from './promises.ts'
import { sdgLinks } from './sdg.ts'

/**
 * What the programme's actions do for what others ask: our judgement, with the reason for each. The programme is
 * older than nearly all of these texts, so a link says that an action does what the item asks, never that it was
 * taken because of it. What was asked before (GRETA, the Rapporteur) stands with the action itself, as `answers`.
 *
 * `implements` an action or promise, `answers` a recommendation: the action itself does what is asked of member
 * states or of the Netherlands, wholly or in part. `supports`: it helps, while doing something else or while another
 * (mostly the Commission) is to act. `context`: the same subject, no contribution. A link stands at the smallest
 * entry it holds for; where the programme says a thing twice, at the entry that says it in full. Intended results
 * need no links, they stand with the actions.
 */
export const links: readonly LinkEntry[] = [
  ...euThb2021Links,
  ...euOc2021Links,
  ...sdgLinks,
  ...ec2018Links,
  ...ec2020Links,
  ...letter2020Links,
  ...promiseLinks,
]
