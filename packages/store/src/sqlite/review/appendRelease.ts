import type { Instant, Release } from '@actielijn/plan'
import type { Writing } from '../history/writing.ts'

/** Writes the release of one accepted update; `now` is the moment of the whole operation. */
export function appendRelease(
  { append, nextSequence, at }: Writing,
  {
    programme,
    update,
    publicFrom,
    by,
  }: {
    readonly programme: string
    readonly update: string
    readonly publicFrom: Instant | 'now'
    readonly by: string
  },
): Release {
  const release = { sequence: nextSequence(), at, publicFrom: publicFrom === 'now' ? at : publicFrom, by }
  append('releases', { ...release, updateId: update, programme, actor: by })
  return release
}
