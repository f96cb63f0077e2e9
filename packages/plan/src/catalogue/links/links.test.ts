import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue.ts'
import { ec2018Actions } from '../ec-2018/actions.ts'
import { ec2020Actions } from '../ec-2020/actions.ts'
import { euOcActions } from '../eu-oc-2021/actions.ts'
import { euThbActions } from '../eu-thb-2021/actions.ts'
import { frameworks } from '../frameworks/frameworks.ts'
import { letterActions } from '../letter-2020/letter2020.ts'
import { promises } from '../stm-2018/promises.ts'
import { links } from './links.ts'

const programmeActions = catalogue.actions.filter(({ code, kind }) => code.startsWith('STM-') && kind === 'action')
const pair = ({ action, item }: { action: string; item: string }) => `${action} ${item}`
const find = (action: string, item: string) => links.find((link) => link.action === action && link.item === item)

/** What can be answered, by code: what only frames a plan, or what another relays, asks nothing of anyone. */
const answerable = new Set([
  ...[...euThbActions, ...euOcActions].filter(({ kind }) => kind === 'action').map(({ code }) => code),
  ...[...ec2018Actions, ...ec2020Actions].filter(({ kind }) => kind === 'recommendation').map(({ code }) => code),
  ...letterActions.filter(({ kind }) => kind === 'commitment' || kind === 'position').map(({ code }) => code),
  ...promises.map(({ code }) => code),
  ...frameworks.flatMap(({ items }) => (items ?? []).map(({ code }) => code)),
])

/** Key actions that member states are to take, alone or with another; the rest are another's to take. */
const askedOfMemberStates = new Set(
  [...euThbActions, ...euOcActions]
    .filter(({ owners }) => owners.some(({ organisation, role }) => organisation === 'eu-lidstaten' && role === 'addressee'))
    .map(({ code }) => code),
)

describe('the shipped links', () => {
  it('each have a code of their own, made of their two ends, and link no pair twice', () => {
    for (const { code, action, item } of links) expect(code).toBe(`L-${action}-${item}`)
    expect(new Set(links.map(({ code }) => code)).size).toBe(links.length)
    expect(new Set(links.map(pair)).size).toBe(links.length)
  })

  it('go from an action of the programme to something that can be answered', () => {
    const actions = new Set(programmeActions.map(({ code }) => code))
    expect(links.filter(({ action }) => !actions.has(action)).map(({ code }) => code)).toEqual([])
    expect(links.filter(({ item }) => !answerable.has(item)).map(({ code }) => code)).toEqual([])
  })

  it('give one sentence of reason in both languages', () => {
    for (const { code, reason } of links)
      for (const text of [reason.nl, reason.en]) expect(text, code).toMatch(/^[A-Z](?:(?!\. [A-Z]).){20,220}\.$/)
    expect(new Set(links.map(({ reason }) => reason.nl)).size).toBe(links.length)
    expect(new Set(links.map(({ reason }) => reason.en)).size).toBe(links.length)
  })

  it('say how much is covered only where something is implemented or answered', () => {
    const wrong = links.filter(({ relation, extent }) => extent && relation !== 'implements' && relation !== 'answers')
    expect(wrong).toEqual([])
  })

  it('implement only what member states or the Netherlands are to do, and answer recommendations only', () => {
    const keyAction = /^(THB|OC)-/
    const implemented = links.filter(({ relation }) => relation === 'implements').map(({ item }) => item)
    expect(implemented.filter((item) => keyAction.test(item) && !askedOfMemberStates.has(item))).toEqual([])
    expect(implemented.filter((item) => !keyAction.test(item) && !/^(LTR|STM-T)/.test(item))).toEqual([])
    const answered = links.filter(({ relation }) => relation === 'answers').map(({ item }) => item)
    expect(answered.filter((item) => !/^PR[23]-/.test(item))).toEqual([])
  })

  it('connect the programme with other plans and frameworks at least sixty times', () => {
    expect(links.filter(({ item }) => !item.startsWith('STM-')).length).toBeGreaterThanOrEqual(60)
  })

  it('know which action carries out which promise of the programme', () => {
    expect(find('STM-3.1.5.p4', 'STM-T3')).toMatchObject({ relation: 'implements' })
    expect(find('STM-1.7.3', 'STM-T2')).toMatchObject({ relation: 'supports' })
  })

  it('claim no item as covered in full: no source says so', () => {
    expect(links.filter(({ extent }) => extent === 'fully')).toEqual([])
  })
})
