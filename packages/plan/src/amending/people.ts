import type { Owner } from '../action.ts'
import type { Fault } from '../fault.ts'
import { reportsHere } from '../reporter.ts'
import type { NewAction } from './amendmentRequest.ts'
import { fault, longestInPlan, textFaults, type AmendingSetting } from './setting.ts'

type Answering = Pick<NewAction, 'owners' | 'noLead' | 'reporter' | 'responsible'>

/**
 * Faults of who does it and who answers for it: known organisations, each once per role, a lead or the reason why
 * there is none, a reporter that reports on a Dutch programme, a ministry and one of its members of government.
 */
export function answeringFaults(pointer: string, { owners, noLead, reporter, responsible }: Answering, { plan }: AmendingSetting): Fault[] {
  const ministry = plan.organisations.get(responsible.ministry)
  const member = plan.members.get(responsible.member)
  const leads = owners.some(({ role }) => role === 'lead')
  return [
    ...owners.flatMap((owner, index) => ownerFaults(`${pointer}/owners/${index}`, owner, owners.slice(0, index), plan)),
    ...(leads ? [] : textFaults(`${pointer}/noLead`, noLead, longestInPlan.noLead)),
    ...reporterFaults(`${pointer}/reporter`, reporter, plan),
    ...(ministry?.type === 'ministry' ? [] : [notFound(`${pointer}/responsible/ministry`, responsible.ministry)]),
    ...(member && member.ministry === responsible.ministry ? [] : [notFound(`${pointer}/responsible/member`, responsible.member)]),
  ]
}

/** Nothing was chosen, or something that does not exist. */
const notFound = (pointer: string, code: string): Fault => fault(pointer, code === '' ? 'required' : 'unknown')

function ownerFaults(pointer: string, owner: Owner, earlier: readonly Owner[], { organisations }: AmendingSetting['plan']): Fault[] {
  if (!organisations.has(owner.organisation)) return [notFound(`${pointer}/organisation`, owner.organisation)]
  return earlier.some(({ organisation }) => organisation === owner.organisation) ? [fault(`${pointer}/organisation`, 'twice')] : []
}

function reporterFaults(pointer: string, reporter: string, { organisations }: AmendingSetting['plan']): Fault[] {
  const organisation = organisations.get(reporter)
  if (!organisation) return [notFound(pointer, reporter)]
  const voice = (organisation.spokesman !== undefined && organisations.get(organisation.spokesman)) || organisation
  return reportsHere(voice.type) ? [] : [fault(pointer, 'cannot-report')]
}
