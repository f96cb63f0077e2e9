import type { TestAnswer, TestClient } from './testClient.ts'

/** An action of line 2 that Inspectie SZW reports and nobody else owns. */
export const inspectieAction = 'STM-2.5.1'

const base = '/programmes/stm'

/** Content that may be recorded as a report, to be varied. */
export function report(content: Record<string, unknown> = {}): Record<string, unknown> {
  return { about: '2020-11-01', phase: 'running', outlook: 'on-track', happened: { nl: 'Er is (verzonnen) gewerkt.' }, ...content }
}

/** Sends in an update; `basedOn` is 0 unless said. */
export function send(
  client: TestClient,
  update: { readonly action?: string; readonly organisation?: string; readonly content?: unknown; readonly basedOn?: number } & Record<string, unknown> = {},
): Promise<TestAnswer> {
  const { action = inspectieAction, organisation = 'inspectie-szw', content = report(), basedOn = 0, ...rest } = update
  return client.post(`${base}/actions/${action}/updates`, { organisation, content, basedOn, ...rest })
}

/** How a programme lets out what was accepted, until somebody decides otherwise. */
export const firstSettings = { mode: 'manual', outlook: false, contributions: false } as const

/** Accepts an update, with `publicFrom` also releases it. */
export function accept(client: TestClient, update: string, publicFrom?: string): Promise<TestAnswer> {
  return client.post(`${base}/updates/${update}/decisions`, { kind: 'accepted', ...(publicFrom && { publicFrom }) })
}

/** Returns an update with a reason. */
export function giveBack(client: TestClient, update: string, reason = 'Noem ook het aantal'): Promise<TestAnswer> {
  return client.post(`${base}/updates/${update}/decisions`, { kind: 'returned', reason })
}
