import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { VerifyReport } from '../../auditStore.ts'
import { programmeCode, samplePlan } from '../../conformance/samplePlan.ts'
import { openSqliteStore } from '../openSqliteStore.ts'

export interface KillReport {
  readonly rounds: number
  /** Writes that were answered before their process was killed. */
  readonly acknowledged: number
  /** Of those, the ones that are not in the file. */
  readonly lost: readonly string[]
  /** Rounds after which the file did not hold. */
  readonly unsound: readonly VerifyReport[]
}

const recorder = fileURLToPath(new URL('./recorder.ts', import.meta.url))
const packageFolder = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Lets two processes record and accept at once in the same file and kills both with SIGKILL at a random
 * moment, again
 * and again; after each round everything that was acknowledged must be there and the file must verify
 * (DESIGN law 2).
 */
export async function killRounds(
  file: string,
  rounds: number,
  onRound: (round: number) => void = () => {},
): Promise<KillReport> {
  const open = () =>
    openSqliteStore({ file, now: () => new Date().toISOString(), newId: randomUUID, salt: randomUUID })
  const first = await open()
  await first.amend(programmeCode, samplePlan, 'system')
  await first.close()

  let acknowledged = 0
  const lost: string[] = []
  const unsound: VerifyReport[] = []
  for (let round = 1; round <= rounds; round++) {
    const answers = await killedAfter(file, randomInt(1, 80))
    acknowledged += answers.length
    const store = await open()
    for (const answer of answers) {
      const [what, id = ''] = answer.split(' ')
      const judged = await store.update(id)
      if (!judged || (what === 'decided' && !judged.decision)) lost.push(answer)
    }
    const report = await store.verify()
    if (!report.sound) unsound.push(report)
    await store.close()
    onRound(round)
  }
  return { rounds, acknowledged, lost, unsound }
}

/** Everything two processes said they had written, killed once they had said so `count` times. */
async function killedAfter(file: string, count: number): Promise<readonly string[]> {
  const answers: string[] = []
  const children = ['editor-1', 'editor-2'].map((author) => start(file, author))
  const kill = () => children.forEach((child) => child.kill('SIGKILL'))
  const ended = children.map(async (child) => {
    const closed = once(child, 'close')
    if (!child.stdout) throw new Error('A recorder without output')
    for await (const line of createInterface({ input: child.stdout })) {
      answers.push(line)
      if (answers.length === count) kill()
    }
    const [code] = await closed
    if (code !== null) kill()
    return code
  })
  const codes = await Promise.all(ended)
  if (codes.some((code) => code !== null)) throw new Error(`A recorder ended by itself with ${String(codes)}`)
  return answers
}

function start(file: string, author: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', recorder, file, author], {
    cwd: packageFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
