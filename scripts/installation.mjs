import { createHash } from 'node:crypto'

/**
 * Whether this Node runs the program. The same floor as `engines` in package.json.
 *
 * @param {string} version such as `20.19.0`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/**
 * What an installation is good for: this lock file, on this machine's platform, for this Node's binary interface.
 *
 * @param {string} lock text of package-lock.json
 * @param {{ platform: string, arch: string, versions: { modules: string } }} machine `process` will do
 */
export function installationStamp(lock, { platform, arch, versions }) {
  const hash = createHash('sha256').update(lock).digest('hex')
  return `${hash} ${platform}-${arch} abi-${versions.modules}`
}

/**
 * Whether the packages npm says it installed are those of the lock file. Packages for other platforms may be
 * absent; nothing may differ. So a developer's own `npm install` is not thrown away by the next `npm start`.
 *
 * @param {{ packages: Record<string, LockedPackage> }} lock parsed package-lock.json
 * @param {{ packages: Record<string, LockedPackage> }} hiddenLock parsed node_modules/.package-lock.json, which
 *   npm writes as the last act of an installation
 *
 * @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean, optional?: boolean }} LockedPackage
 */
export function isInstalled(lock, hiddenLock) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'))
  return wanted.every(([path, locked]) => {
    const installed = hiddenLock.packages[path]
    if (!installed) return locked.optional === true
    return installed.link === locked.link && installed.version === locked.version && installed.integrity === locked.integrity
  })
}
