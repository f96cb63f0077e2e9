// npm start [-- --demo]: installs and builds what is missing, then serves API and web app on one port.
import { bootstrap } from './bootstrap.mjs'
import { build } from './build.mjs'
import { launch } from './launch.mjs'

await bootstrap()
await build()
process.exit(await launch(process.execPath, ['apps/api/dist/cli.js', 'serve', ...process.argv.slice(2)]))
