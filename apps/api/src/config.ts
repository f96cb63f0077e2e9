import { join, resolve } from 'node:path'
import { z } from 'zod'

/** Everything an operator can set; read once from the environment. */
export interface Config {
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** The public address, for absolute links and for judging where a request came from. */
  readonly baseUrl: string | undefined
  /** What Express may believe of `X-Forwarded-For`: a number of proxies, or their addresses. */
  readonly trustProxy: number | readonly string[] | false
  /** Minutes. */
  readonly sessionIdle: number
  readonly sessionAbsolute: number
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentences: readonly string[] }

const minutes = (fallback: number) => z.coerce.number().int().positive().max(10_080).default(fallback)

const schema = z.object({
  ACTIELIJN_DATA: z.string().min(1).default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.string().optional(),
  SESSION_IDLE_MINUTES: minutes(60),
  SESSION_ABSOLUTE_MINUTES: minutes(720),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

const sentences: Record<string, string> = {
  ACTIELIJN_DATA: 'ACTIELIJN_DATA moet de naam van een map zijn.',
  HOST: 'HOST moet een naam of adres zijn waarop de server luistert, bijvoorbeeld 127.0.0.1.',
  PORT: 'PORT moet een getal van 0 tot en met 65535 zijn.',
  BASE_URL: 'BASE_URL moet een volledig webadres zijn, bijvoorbeeld https://actielijn.voorbeeld.nl.',
  SESSION_IDLE_MINUTES: 'SESSION_IDLE_MINUTES moet een aantal minuten zijn.',
  SESSION_ABSOLUTE_MINUTES: 'SESSION_ABSOLUTE_MINUTES moet een aantal minuten zijn.',
  LOG_LEVEL: 'LOG_LEVEL moet silent, error, warn, info of debug zijn.',
}

/** What the command line sets on top of the environment. */
export interface ConfigChoices {
  readonly host?: string | undefined
  readonly port?: string | undefined
}

/**
 * The configuration, or every sentence about what is wrong with it.
 * An empty variable counts as absent, as shells and compose files leave them.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  choices: ConfigChoices = {},
): ConfigReading {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse({
    ...given,
    ...(choices.host !== undefined && { HOST: choices.host }),
    ...(choices.port !== undefined && { PORT: choices.port }),
  })
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
    return { ok: false, sentences: [...names].map((name) => sentences[name] ?? `${name} is niet goed ingesteld.`) }
  }
  const { data } = parsed
  const trustProxy = trustOf(data.TRUST_PROXY)
  if (trustProxy === undefined)
    return { ok: false, sentences: ['TRUST_PROXY moet een aantal proxy’s zijn, of adressen met komma’s ertussen.'] }
  if (!isLoopback(data.HOST) && !data.BASE_URL)
    return { ok: false, sentences: ['Wie op een ander adres dan de eigen machine luistert, moet BASE_URL opgeven.'] }
  return {
    ok: true,
    config: {
      dataFolder: resolve(data.ACTIELIJN_DATA),
      host: data.HOST,
      port: data.PORT,
      baseUrl: data.BASE_URL ? new URL(data.BASE_URL).origin : undefined,
      trustProxy,
      sessionIdle: data.SESSION_IDLE_MINUTES,
      sessionAbsolute: data.SESSION_ABSOLUTE_MINUTES,
      logLevel: data.LOG_LEVEL,
    },
  }
}

/** Whether only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Where the database stands; a demonstration has one of its own, so that the two never mix. */
export function databaseFile(config: Pick<Config, 'dataFolder'>, demonstration: boolean): string {
  return join(config.dataFolder, ...(demonstration ? ['demo'] : []), 'actielijn.sqlite')
}

// `true` would let anybody choose their own address, and with it their own rate limit.
function trustOf(text: string | undefined): Config['trustProxy'] | undefined {
  if (text === undefined || text === 'false' || text === '0') return false
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const addresses = text.split(',').map((address) => address.trim())
  const known = /^(loopback|linklocal|uniquelocal|[\d.]+(\/\d+)?|[\da-fA-F:]+(\/\d+)?)$/
  return addresses.every((address) => known.test(address)) && text !== 'true' ? addresses : undefined
}
