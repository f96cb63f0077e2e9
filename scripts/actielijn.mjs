// npm run actielijn -- <command>: the command line from the sources as they are. Only the command itself writes
// to stdout, so that its result can be piped; run npm with --silent to keep npm's own heading away too.
import { bootstrap } from './bootstrap.mjs'
import { build } from './build.mjs'
import { launch } from './launch.mjs'

await bootstrap()
await build()
process.exit(await launch(process.execPath, ['apps/api/dist/cli.js', ...process.argv.slice(2)]))
