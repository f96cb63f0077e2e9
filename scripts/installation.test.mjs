import { describe, expect, it } from 'vitest'
import { installationStamp, isInstalled, isSupportedNode } from './installation.mjs'

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
  ])('%s is supported: %s', (version, supported) => {
    expect(isSupportedNode(version)).toBe(supported)
  })
})

describe('the stamp of an installation', () => {
  const machine = { platform: 'linux', arch: 'x64', versions: { modules: '115' } }

  it('stays the same for the same lock file on the same machine', () => {
    expect(installationStamp('{}', machine)).toBe(installationStamp('{}', { ...machine }))
  })

  it.each([
    ['the lock file', '{ }', machine],
    ['the platform', '{}', { ...machine, platform: 'darwin' }],
    ['the processor', '{}', { ...machine, arch: 'arm64' }],
    ["Node's binary interface, for which the driver is compiled", '{}', { ...machine, versions: { modules: '127' } }],
  ])('changes with %s', (_what, lock, other) => {
    expect(installationStamp(lock, other)).not.toBe(installationStamp('{}', machine))
  })
})

describe('what is installed', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'packages/plan': { version: '0.1.0' },
      'node_modules/@actielijn/plan': { resolved: 'packages/plan', link: true },
      'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
      'node_modules/only-for-mac': { version: '1.0.0', integrity: 'sha512-b', optional: true },
    },
  }
  const { '': _root, 'packages/plan': _workspace, 'node_modules/only-for-mac': _mac, ...here } = lock.packages
  const changed = (/** @type {object} */ zod) => ({ packages: { ...here, 'node_modules/zod': zod } })

  it('agrees with the lock file when only packages of other platforms are absent', () => {
    expect(isInstalled(lock, { packages: here })).toBe(true)
  })

  it.each([
    ['a package is absent', { packages: { 'node_modules/@actielijn/plan': here['node_modules/@actielijn/plan'] } }],
    ['a version differs', changed({ version: '4.6.6', integrity: 'sha512-a' })],
    ['a content differs', changed({ version: '4.6.7', integrity: 'sha512-c' })],
    ['a package stands where a workspace is expected', {
      packages: { ...here, 'node_modules/@actielijn/plan': { version: '0.1.0' } },
    }],
  ])('differs from the lock file when %s', (_what, hiddenLock) => {
    expect(isInstalled(lock, hiddenLock)).toBe(false)
  })
})
