#!/usr/bin/env node
// The bin `actielijn`. A file of its own, because npm links a bin when it installs, and the bundle comes later.
import { existsSync } from 'node:fs'

const bundle = new URL('../dist/cli.js', import.meta.url)
if (existsSync(bundle)) {
  await import(bundle.href)
} else {
  process.stderr.write('Actielijn is not built yet: npm run actielijn -- --help builds it first.\n')
  process.exitCode = 1
}
