import type { Store } from '@actielijn/store'
import type { Passwords } from '../wire/services.ts'

export interface Administrator {
  readonly name: string
  /** Shown once; it must be changed at the first sign-in. */
  readonly oneTimePassword: string
}

/**
 * Makes the first account of an installation, when there is none at all.
 * @param oneTimePassword text that nobody can guess
 */
export async function createAdministrator(
  store: Store,
  passwords: Passwords,
  oneTimePassword: string,
): Promise<Administrator | undefined> {
  if ((await store.accounts()).length > 0) return undefined
  const created = await store.createAccount({
    name: 'beheerder',
    displayName: 'Beheerder',
    passwordHash: await passwords.hash(oneTimePassword),
    mustChangePassword: true,
    grants: [{ scope: 'system', role: 'admin' }],
    by: 'system',
  })
  return created.ok ? { name: created.value.name, oneTimePassword } : undefined
}
