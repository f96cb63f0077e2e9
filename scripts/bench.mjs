// npm run bench: what we claim about speed, measured on this machine as ratios. Nothing of it is asserted in tests.
import { bootstrap } from './bootstrap.mjs'
import { build } from './build.mjs'
import { launch } from './launch.mjs'

await bootstrap()
await build()
process.exit(await launch(process.execPath, ['--import', 'tsx', 'bench/src/main.ts']))
