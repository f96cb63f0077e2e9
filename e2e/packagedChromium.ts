import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = import.meta.dirname
const cache = join(here, '..', 'node_modules', '.cache', 'actielijn')

/** A browser on this machine, with the environment its process needs. */
export interface BrowserProgram {
  readonly executablePath: string
  readonly env: Record<string, string>
}

/**
 * Chromium from the npm package `@sparticuz/chromium`, so that a fresh clone has a browser without anything
 * installed by hand: unpacked once per version (about 200 MB, two seconds) under `node_modules/.cache`.
 *
 * Resolves to `undefined` where the package has no program for this machine (it serves Linux on x64 only).
 * Several test processes may ask at once: each unpacks beside the target, the first rename wins.
 */
export async function packagedChromium(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = join(cache, `chromium-${await packageVersion()}`)
  if (!existsSync(home)) await unpack(home)
  return {
    executablePath: join(home, 'chromium'),
    env: {
      // The package brings NSS and its relatives along; only the browser may see them, not our own process.
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  }
}

async function packageVersion(): Promise<string> {
  const manifest: { devDependencies: Record<string, string> } =
    JSON.parse(await readFile(join(here, 'package.json'), 'utf8'))
  return manifest.devDependencies['@sparticuz/chromium'] ?? 'unknown'
}

async function unpack(home: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(join(cache, 'unpacking-'))
  try {
    // A process of its own: on import the package rewrites the library path of whoever imports it, and it
    // unpacks into the temporary folder, where a half-written file would pass for a finished one.
    const unpackHere = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()"
    await run(process.execPath, ['--input-type=module', '--eval', unpackHere], {
      cwd: here,
      env: {
        ...process.env,
        TMPDIR: staging,
        // These two make it unpack the shared libraries as well.
        AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x',
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
      },
    })
    await writeFile(join(staging, 'fonts.conf'), fontsConfiguration(home))
    await rename(staging, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** The package's own file names folders of another machine, so that a page without a web font stays empty. */
function fontsConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`
}
