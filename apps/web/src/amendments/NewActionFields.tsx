import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { PeriodField } from '../ui/PeriodField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { AnsweringFields } from './AnsweringFields.tsx'
import styles from './Amending.module.css'
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
  /** People and dates were taken from another action: behind a fold, open when something is wrong in it. */
  taken?: boolean
}

/** Everything that makes an action. */
export function NewActionFields(props: NewActionFieldsProps) {
  const say = useWords()
  const { prefix, typed, onChange, faults, taken = false } = props
  const wrong = [...faults.keys()].some((field) => field.startsWith(prefix) && !/-(code|title-..|summary-..)$/.test(field))
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
      {taken ? (
        <details className={styles.taken} open={wrong}>
          <summary>{say('amend.taken')}</summary>
          <PeopleAndDates {...props} />
        </details>
      ) : (
        <PeopleAndDates {...props} />
      )}
    </>
  )
}

function PeopleAndDates({ prefix, typed, onChange, faults }: NewActionFieldsProps) {
  const say = useWords()
  const { today } = usePlan().programme.asOf
  return (
    <>
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
