import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../wire/services.ts'

/** OWASP's first choice for argon2id (which the package uses unless told): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Passwords by argon2id. An unknown name is compared with a hash that nobody's password has,
 * so that the time an answer takes does not tell which names exist.
 * @param newToken yields text that nobody can guess
 */
export async function argon2Passwords(newToken: () => string): Promise<Passwords> {
  const nobodys = await hash(newToken(), cost)
  return {
    hash: (password) => hash(password, cost),
    verify: async (known, password) => {
      const fits = await verify(known ?? nobodys, password)
      return known !== undefined && fits
    },
  }
}
