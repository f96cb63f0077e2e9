// Bundles the server and its command line into dist/cli.js, or into the file that is named. Node runs it; the
// native drivers stay packages.
import { chmod, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { build } from 'esbuild'

const outfile = process.argv[2] ?? 'dist/cli.js'

await rm(dirname(outfile), { recursive: true, force: true })
await build({
  entryPoints: ['src/cli.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  external: ['better-sqlite3', '@node-rs/argon2'],
  loader: { '.sql': 'text' },
  // Bundled CommonJS packages ask for Node's own modules by `require`, which an ES module does not have.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
})
await chmod(outfile, 0o755)
