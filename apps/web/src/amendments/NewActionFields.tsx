import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { PeriodField } from '../ui/PeriodField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { AnsweringFields } from './AnsweringFields.tsx'
import { DurationField } from './DurationField.tsx'
import type { Faults } from './fieldOf.ts'
import { TextPair } from './TextPair.tsx'
import type { TypedAction } from './typedAmendment.ts'

interface NewActionFieldsProps {
  /** Begins the ids, as `into-0-`. */
  prefix: string
  typed: TypedAction
  onChange: (typed: TypedAction) => void
  faults: Faults
}

/** Everything that makes an action. */
export function NewActionFields({ prefix, typed, onChange, faults }: NewActionFieldsProps) {
  const say = useWords()
  const { today } = usePlan().programme.asOf
  return (
    <>
      <TextField
        label={say('amend.code')}
        hint={say('amend.code-hint')}
        name={`${prefix}code`}
        value={typed.code}
        onChange={({ target }) => onChange({ ...typed, code: target.value })}
        fault={faults.get(`${prefix}code`)}
        autoComplete="off"
        narrow
      />
      <TextPair label={say('fact.title')} name={`${prefix}title`} text={typed.title} onChange={(title) => onChange({ ...typed, title })} faults={faults} />
      <TextPair
        label={say('fact.summary')}
        name={`${prefix}summary`}
        text={typed.summary}
        onChange={(summary) => onChange({ ...typed, summary })}
        faults={faults}
        limit={longestInPlan.summary}
      />
      <AnsweringFields prefix={prefix} typed={typed} onChange={onChange} faults={faults} />
      {(['start', 'due'] as const).map((field) => (
        <PeriodField
          key={field}
          label={say(`fact.${field}`)}
          name={`${prefix}${field}`}
          period={typed[field]}
          onChange={(period) => onChange({ ...typed, [field]: period })}
          today={today}
          fault={faults.get(`${prefix}${field}`)}
          none={say('amendment.no-date')}
        />
      ))}
      <DurationField name={`${prefix}duration`} duration={typed.duration} onChange={(duration) => onChange({ ...typed, duration })} />
    </>
  )
}
