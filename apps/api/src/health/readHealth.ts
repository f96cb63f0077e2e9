import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'

/** Answers when the database can be read. */
export const readHealth: Operation<'readHealth'> = async (_ask, { store, version }) => {
  const { sequence } = await store.dataVersion()
  return answered({ status: 'ok', version, sequence })
}
