import { describe, expect, test } from 'vitest'
import type { Grant } from '../accountStore.ts'
import { storeForEachTest, type Implementation } from './harness.ts'
import { refusalOf, valueOf } from './samples.ts'

const minute = 60_000
const limits = { idle: 30 * minute, absolute: 8 * 60 * minute }
const editor: Grant = { scope: 'organisation', organisation: 'inspectie', role: 'editor' }

export function describeAccounts(implementation: Implementation): void {
  describe('accounts', () => {
    const bench = storeForEachTest(implementation)
    const create = (name: string) =>
      bench.store.createAccount({
        name,
        displayName: `Naam van ${name}`,
        passwordHash: 'hash-1',
        mustChangePassword: true,
        grants: [editor],
        by: 'system',
      })

    test('are made once per name, whatever its case', async () => {
      const account = valueOf(await create('Redactie@Inspectie'))
      expect(account).toMatchObject({
        name: 'Redactie@Inspectie',
        disabled: false,
        mustChangePassword: true,
        createdAt: bench.clock.now,
        grants: [editor],
      })
      expect(refusalOf(await create('redactie@inspectie '))).toBe('name-taken')
      expect((await bench.store.credentials(' REDACTIE@inspectie'))?.passwordHash).toBe('hash-1')
      expect(await bench.store.accountById(account.id)).toEqual(account)
      expect(await bench.store.accounts()).toEqual([account])
    })

    test('never show their hash but for signing in', async () => {
      await create('a')
      expect(JSON.stringify(await bench.store.accounts())).not.toContain('hash-1')
    })

    test('unknown ones are nothing, also among names to show', async () => {
      const { id, displayName } = valueOf(await create('a'))
      expect(await bench.store.credentials('b')).toBeUndefined()
      expect(await bench.store.accountById('b')).toBeUndefined()
      expect(await bench.store.displayNames([id, 'b'])).toEqual(new Map([[id, displayName]]))
    })

    test('cannot be changed when there is none', async () => {
      await expect(bench.store.disableAccount('nergens', 'system')).rejects.toThrow('No account nergens')
      expect(await bench.store.auditEvents({ limit: 10 })).toHaveLength(1)
    })

    test('changes change the version and leave an audit event by opaque ids', async () => {
      const { id } = valueOf(await create('a'))
      const before = await bench.store.dataVersion()
      await bench.store.setGrants(id, [], 'admin-1')
      const after = await bench.store.dataVersion()
      expect(after).toMatchObject({ sequence: before.sequence + 1, loose: before.loose + 1 })
      expect((await bench.store.auditEvents({ after: before.sequence, limit: 10 }))[0]).toMatchObject({
        kind: 'grants-set',
        actor: 'admin-1',
      })
      expect(await bench.store.verify()).toMatchObject({ sound: true })
    })
  })

  describe('a session', () => {
    const bench = storeForEachTest(implementation)
    const open = async () => {
      const created = await bench.store.createAccount({
        name: 'a',
        displayName: 'A',
        passwordHash: 'hash-1',
        mustChangePassword: false,
        grants: [editor],
        by: 'system',
      })
      const { id } = valueOf(created)
      await bench.store.openSession(id, 'token')
      return id
    }
    const session = () => bench.store.session('token', limits)

    test('is found by its token and tells whose it is', async () => {
      const id = await open()
      expect(await session()).toMatchObject({ account: { id, grants: [editor] }, openedAt: bench.clock.now })
      expect(await bench.store.session('other', limits)).toBeUndefined()
    })

    test('ends when it was not used for too long', async () => {
      await open()
      bench.clock.forward(limits.idle - 1)
      expect(await session()).toBeDefined()
      bench.clock.forward(limits.idle - 1)
      expect(await session()).toBeDefined()
      bench.clock.forward(limits.idle)
      expect(await session()).toBeUndefined()
      expect(await session()).toBeUndefined()
    })

    test('ends after its longest life, however busy', async () => {
      await open()
      for (let passed = 0; passed < limits.absolute - minute * 20; passed += minute * 20) {
        bench.clock.forward(minute * 20)
        expect(await session()).toBeDefined()
      }
      bench.clock.forward(minute * 20)
      expect(await session()).toBeUndefined()
    })

    test('moves its last use at most once a minute, which changes no version', async () => {
      await open()
      const before = await bench.store.dataVersion()
      const start = bench.clock.now
      bench.clock.forward(minute - 1)
      expect((await session())?.lastSeenAt).toBe(start)
      bench.clock.forward(1)
      expect((await session())?.lastSeenAt).toBe(bench.clock.now)
      expect(await bench.store.dataVersion()).toEqual(before)
    })

    const endings: [string, (store: (typeof bench)['store'], id: string) => Promise<void>][] = [
      ['signing out', (store) => store.closeSession('token')],
      ['a new password', (store, id) => store.changePassword(id, 'hash-2', false, id)],
      ['disabling the account', (store, id) => store.disableAccount(id, 'admin-1')],
      ['a change of role', (store, id) => store.setGrants(id, [], 'admin-1')],
    ]
    test.each(endings)('is ended at once by %s', async (_title, end) => {
      const id = await open()
      expect(await session()).toBeDefined()
      await end(bench.store, id)
      expect(await session()).toBeUndefined()
    })

    test.each(endings)('is ended at once by %s in another process', async (_title, end) => {
      const id = await open()
      expect(await session()).toBeDefined()
      await end(await bench.again(), id)
      expect(await session()).toBeUndefined()
    })

    test('is opened again on an account that was enabled, with its new password to be changed', async () => {
      const id = await open()
      await bench.store.disableAccount(id, 'admin-1')
      await bench.store.enableAccount(id, 'hash-3', 'admin-1')
      await bench.store.openSession(id, 'token-3')
      expect(await bench.store.session('token-3', limits)).toBeDefined()
      const [account] = (await bench.store.accounts()).filter((one) => one.id === id)
      expect(account).toMatchObject({ disabled: false, mustChangePassword: true })
      expect((await bench.store.credentials(account?.name ?? ''))?.passwordHash).toBe('hash-3')
      await expect(bench.store.enableAccount('nergens', 'hash', 'admin-1')).rejects.toThrow('No account nergens')
    })

    test('cannot be opened for long on a disabled account', async () => {
      const id = await open()
      await bench.store.disableAccount(id, 'admin-1')
      await bench.store.openSession(id, 'token-2')
      expect(await bench.store.session('token-2', limits)).toBeUndefined()
    })
  })
}
