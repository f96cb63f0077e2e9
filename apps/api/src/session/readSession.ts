import { answered } from '../wire/answer.ts'
import type { Operation } from '../wire/ask.ts'
import { sessionView } from './sessionView.ts'

/** Who I am here. */
export const readSession: Operation<'readSession'> = async ({ session }, services) =>
  answered(await sessionView(session?.account, services))
