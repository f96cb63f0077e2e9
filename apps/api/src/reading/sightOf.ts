import { anonymous } from '@actielijn/plan'
import type { Reading } from './reading.ts'
import type { Sight } from './updateViews.ts'

/** Updates as this reading shows them: in the public view with the public's eyes, whoever looks. */
export function sightOf({ viewer, view, moment, release, plan }: Reading): Sight {
  return { viewer: view === 'public' ? anonymous : viewer, asOf: moment.asOf, release, plan }
}
