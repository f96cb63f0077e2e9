import type { Operations } from '../wire/ask.ts'
import { listActions } from './listActions.ts'
import { listMyActions } from './listMyActions.ts'
import { readAction } from './readAction.ts'

export const actionOperations = { listActions, readAction, listMyActions } satisfies Partial<Operations>
