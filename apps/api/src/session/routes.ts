import type { Operations } from '../wire/ask.ts'
import { changePassword } from './changePassword.ts'
import { readSession } from './readSession.ts'
import { signIn } from './signIn.ts'
import { signOut } from './signOut.ts'

export const sessionOperations = { readSession, signIn, signOut, changePassword } satisfies Partial<Operations>
