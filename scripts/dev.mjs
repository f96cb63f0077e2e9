// npm run dev [-- options of serve]: server and web app, each restarting or reloading when a source changes.
import { bootstrap } from './bootstrap.mjs'
import { launch } from './launch.mjs'

await bootstrap()
const oneEnded = new AbortController()
const codes = await Promise.all([
  ['tsx', 'watch', '--clear-screen=false', 'apps/api/src/cli.ts', 'serve', ...process.argv.slice(2)],
  ['vite', 'apps/web', '--clearScreen', 'false'],
].map(async ([program = '', ...args]) => {
  const code = await launch(program, args, { until: oneEnded.signal })
  oneEnded.abort()
  return code
}))
process.exit(Math.max(...codes))
