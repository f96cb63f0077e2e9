import { usePlan } from '../api/plan.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../ui/words.tsx'
import type { Faults } from './fieldOf.ts'
import { OwnersField } from './OwnersField.tsx'
import { TextPair } from './TextPair.tsx'
import type { TypedAnswering } from './typedAmendment.ts'
import { useOrganisationOptions } from './useOrganisationOptions.ts'

interface AnsweringFieldsProps<Typed extends TypedAnswering> {
  /** Begins the ids: empty, or as `into-0-`. */
  prefix: string
  typed: Typed
  onChange: (typed: Typed) => void
  faults: Faults
}

/** Who does it, who reports on it, and who answers to parliament for it. */
export function AnsweringFields<Typed extends TypedAnswering>({ prefix, typed, onChange, faults }: AnsweringFieldsProps<Typed>) {
  const say = useWords()
  const pick = usePick()
  const { members } = usePlan().programme
  const organisations = useOrganisationOptions()
  const ministries = useOrganisationOptions('ministry')
  const nothing = { value: '', label: say('amend.choose') }
  const leads = typed.owners.some(({ role }) => role === 'lead')
  return (
    <>
      <OwnersField prefix={prefix} owners={typed.owners} onChange={(owners) => onChange({ ...typed, owners })} faults={faults} />
      {!leads && (
        <TextPair
          label={say('amend.no-lead')}
          name={`${prefix}noLead`}
          text={typed.noLead}
          onChange={(noLead) => onChange({ ...typed, noLead })}
          faults={faults}
        />
      )}
      <Select
        label={say('amend.reporter')}
        hint={say('amend.reporter-hint')}
        name={`${prefix}reporter`}
        value={typed.reporter}
        onChange={({ target }) => onChange({ ...typed, reporter: target.value })}
        options={[nothing, ...organisations]}
        fault={faults.get(`${prefix}reporter`)}
      />
      <Select
        label={say('amend.ministry')}
        name={`${prefix}responsible-ministry`}
        value={typed.ministry}
        onChange={({ target }) => onChange({ ...typed, ministry: target.value, member: '' })}
        options={[nothing, ...ministries]}
        fault={faults.get(`${prefix}responsible-ministry`)}
      />
      <Select
        label={say('amend.member')}
        name={`${prefix}responsible-member`}
        value={typed.member}
        onChange={({ target }) => onChange({ ...typed, member: target.value })}
        options={[
          nothing,
          ...members.filter(({ ministry }) => ministry === typed.ministry).map(({ code, title }) => ({ value: code, label: pick(title) })),
        ]}
        fault={faults.get(`${prefix}responsible-member`)}
      />
    </>
  )
}
