import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSqliteStore, type SqliteStoreOptions, type Store } from '@actielijn/store'
import type { Express } from 'express'
import pino from 'pino'
import { v7 } from 'uuid'
import { argon2Passwords } from './access/argon2Passwords.ts'
import { databaseFile, type Config } from './config.ts'
import { httpApp } from './http.ts'
import { operations } from './operations.ts'
import { programVersion } from './programVersion.ts'
import type { Passwords, Services } from './wire/services.ts'

/** Clock and randomness of the whole program: read here, passed on as arguments (DESIGN law 15). */
export const machine = {
  now: () => new Date().toISOString(),
  newId: () => v7(),
  newToken: () => randomBytes(32).toString('base64url'),
  salt: () => randomBytes(16).toString('hex'),
  /** For people to type over: no signs that look alike, five bits each, a hundred bits in all. */
  newPassword: () => [...randomBytes(20)].map((byte) => 'abcdefghjkmnpqrstuvwxyz23456789x'[byte % 32]).join('').replace(/(.{5})(?=.)/g, '$1-'),
} as const

/** Where the built web app stands, seen from the sources and from the bundle alike. */
const builtWeb = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Opens the store that the configuration points at, with this machine's clock; another clock may be passed. */
export async function openStore(
  config: Pick<Config, 'dataFolder'>,
  demonstration: boolean,
  options: Partial<SqliteStoreOptions> = {},
): Promise<Store> {
  const file = databaseFile(config, demonstration)
  if (options.createIfMissing !== false && !options.readOnly) mkdirSync(dirname(file), { recursive: true })
  return openSqliteStore({ file, now: machine.now, newId: machine.newId, salt: machine.salt, ...options })
}

/** Argon2id with this machine's randomness. */
export function passwordHashing(): Promise<Passwords> {
  return argon2Passwords(machine.newToken)
}

export interface Composition {
  readonly config: Config
  readonly store: Store
  readonly passwords: Passwords
  readonly demonstration: boolean
  /** Another clock, for tests. */
  readonly now?: () => string
  readonly checkAnswers?: boolean
  readonly webFolder?: string
}

/** What the operations work with. */
export function servicesOf({ config, store, passwords, demonstration, ...choices }: Composition): Services {
  return {
    store,
    passwords,
    demonstration,
    now: choices.now ?? machine.now,
    newToken: machine.newToken,
    // File descriptor 2: stdout carries the result of the command and nothing else.
    log: pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true })),
    version: programVersion,
    build: buildOf(),
    sessionLimits: { idle: config.sessionIdle * 60_000, absolute: config.sessionAbsolute * 60_000 },
    checkAnswers: choices.checkAnswers ?? false,
  }
}

/** Joins everything into the app that listens. */
export function compose(composition: Composition): Express {
  const { config, webFolder = builtWeb } = composition
  return httpApp({ config, services: servicesOf(composition), operations, webFolder })
}

/** Names this build: the bundle's own hash, or while developing the moment it started. */
function buildOf(): string {
  const self = fileURLToPath(import.meta.url)
  const content = self.endsWith('.ts') ? machine.now() : readFileSync(self)
  return createHash('sha256').update(content).digest('base64url').slice(0, 10)
}
