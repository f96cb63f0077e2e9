import type { TestClient } from './testClient.ts'

/** The programme that tests change. */
export const base = '/programmes/stm'
/** Where an action of the programme is read. */
export const address = (code: string) => `${base}/actions/${code}`
/** What a change rests on, a day after the prepared programme was loaded. */
export const ground = { effective: '2020-11-02', reason: { nl: 'Verzonnen besluit' }, source: 'Kamerstuk 28638, nr. 200' }

const owners = [{ organisation: 'inspectie-szw', role: 'lead', basis: 'explicit' }]
/** Who answers for what the Inspectie SZW does. */
export const responsible = { ministry: 'min-szw', member: 'ss-szw', basis: 'implied' }
/** An action that is not there yet. */
export const fresh = (code: string) => ({
  code,
  title: { nl: `Nieuw ${code}` },
  summary: { nl: 'Verzonnen.' },
  owners,
  reporter: 'inspectie-szw',
  responsible,
  duration: 'one-off',
})

/** Sends an amendment on what the coordinator sees now of the action. */
export async function amend(client: TestClient, amendment: Record<string, unknown>, path = 'amendments') {
  const code = amendment['action']
  const basedOn = typeof code === 'string' ? (await client.get(address(code))).body.lineage.basedOn : undefined
  return client.post(`${base}/${path}`, { ...(basedOn !== undefined && { basedOn }), ...ground, ...amendment })
}
