import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('the configuration', () => {
  test('without any setting listens on this machine only', () => {
    const reading = readConfig({})
    expect(reading).toMatchObject({ ok: true, config: { host: '127.0.0.1', port: 3000, trustProxy: false, sessionIdle: 60 } })
  })

  test('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', BASE_URL: '' })).toMatchObject({ ok: true, config: { port: 3000, baseUrl: undefined } })
  })

  test('keeps only the origin of BASE_URL', () => {
    expect(readConfig({ BASE_URL: 'https://actielijn.example.org/' })).toMatchObject({ ok: true, config: { baseUrl: 'https://actielijn.example.org' } })
  })

  test('says everything that is wrong at once', () => {
    const reading = readConfig({ PORT: 'drie', BASE_URL: 'actielijn', LOG_LEVEL: 'veel' })
    expect(reading.ok ? [] : reading.sentences).toHaveLength(3)
  })

  test('asks for BASE_URL from who lets others in', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).ok).toBe(false)
    expect(readConfig({ HOST: '0.0.0.0', BASE_URL: 'https://actielijn.example.org' }).ok).toBe(true)
  })

  test.each([['1', 1], ['10.0.0.0/8, loopback', ['10.0.0.0/8', 'loopback']], ['false', false], ['', false]])('believes proxies as told: %s', (text, trust) => {
    expect(readConfig({ TRUST_PROXY: text })).toMatchObject({ ok: true, config: { trustProxy: trust } })
  })

  test('does not believe everybody', () => {
    expect(readConfig({ TRUST_PROXY: 'true' }).ok).toBe(false)
  })
})
