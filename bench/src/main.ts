// npm run bench: prints what we claim about speed as ratios, measured in one run on this machine.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome } from './comparison.ts'
import { compareHistories, comparePages, compareRecording, type Place } from './comparisons.ts'
import { seedDatabase } from './seeding/seedDatabase.ts'

// On the disk of the project: a memory disk, as the system's folder for temporary files may be, syncs for nothing.
const parent = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, 'actielijn-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const actions = 150
const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`

async function prepared(updatesEach: number): Promise<Place> {
  const dataFolder = join(folder, String(updatesEach))
  mkdirSync(dataFolder)
  const seeded = await seedDatabase(join(dataFolder, 'actielijn.sqlite'), { actions, updatesEach }, updatesEach <= 100)
  console.log(`${actions} actions with ${updatesEach} updates each are in place after ${seconds()}.`)
  return { folder: dataFolder, seeded, updatesEach }
}

const unmet: string[] = []
function print({ name, rate, processor, aim, met }: Outcome): void {
  if (!met) unmet.push(name)
  console.log(`  ${name.padEnd(58)}${rate.padEnd(20)}${processor.padEnd(20)}${aim}: ${met ? 'met' : 'NOT MET'}`)
}
function heading(text: string): void {
  console.log(`\n${text}\n  ${''.padEnd(58)}${'by rate'.padEnd(20)}${'by processor time'.padEnd(20)}`)
}

const [first] = cpus()
console.log(`Machine: ${cpus().length} × ${first?.model.trim() ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}, Node ${process.versions.node}.`)
console.log('Ratios of our rate to theirs: middle of the rounds (lowest–highest). More is better; 1 is as fast.\n')

const short = await prepared(20)
const long = await prepared(2000)
heading(`Pages on ${actions} actions: ${long.updatesEach} updates each against ${short.updatesEach}`)
await compareHistories(long, short, print)
heading('Kept answers against Express sending constant bytes of the same size')
await comparePages(short, print)
heading('Recording an update against a bare insert with synchronous=FULL behind Express')
await compareRecording(short, print)
console.log(`\nTook ${seconds()}. ${unmet.length === 0 ? 'Every aim is met.' : `Falls short: ${unmet.join('; ')}.`}`)
