// Bundles the server and its command line into dist/cli.js. Node runs it; the native drivers stay packages.
import { chmod, rm } from 'node:fs/promises'
import { build } from 'esbuild'

const outfile = 'dist/cli.js'

await rm('dist', { recursive: true, force: true })
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
