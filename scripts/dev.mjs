// npm run dev [-- options of serve]: server and web app, each restarting or reloading when a source changes.
import { bootstrap } from './bootstrap.mjs'
import { launch } from './launch.mjs'

await bootstrap()
const codes = await Promise.all([
  launch('tsx', ['watch', '--clear-screen=false', 'apps/api/src/cli.ts', 'serve', ...process.argv.slice(2)]),
  launch('vite', ['apps/web', '--clearScreen', 'false']),
])
process.exit(Math.max(...codes))
