import { endingGrounds, longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { PeriodField } from '../ui/PeriodField.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { useWords } from '../ui/words.tsx'
import { ActionSelect } from './ActionSelect.tsx'
import { AnsweringFields } from './AnsweringFields.tsx'
import { DurationField } from './DurationField.tsx'
import type { Faults } from './fieldOf.ts'
import type { KindFieldsProps } from './kindFieldsProps.ts'
import { MergeFields } from './MergeFields.tsx'
import { SplitFields } from './SplitFields.tsx'
import { TextPair } from './TextPair.tsx'
import type { TypedAction } from './typedAmendment.ts'

/** What each kind of change asks for. */
export function KindFields(props: KindFieldsProps) {
  const { typed, onChange, faults } = props
  const change = (changed: TypedAction) => onChange({ ...typed, changed })
  const own = { typed: typed.changed, onChange: change, faults }
  switch (typed.kind) {
    case 'rescheduled':
      return <Dates prefix="" {...own} />
    case 'reworded':
      return <Wording prefix="" {...own} />
    case 'transferred':
      return <AnsweringFields prefix="" {...own} />
    case 'split':
      return <SplitFields {...props} />
    case 'merged':
      return <MergeFields {...props} />
    case 'withdrawn':
      return <Withdrawal {...props} />
    case 'correction':
      return (
        <>
          <Wording prefix="change-" {...own} />
          <Dates prefix="change-" {...own} />
          <AnsweringFields prefix="change-" {...own} />
          <DurationField name="change-duration" duration={typed.changed.duration} onChange={(duration) => change({ ...typed.changed, duration })} />
        </>
      )
  }
}

interface OwnProps {
  prefix: string
  typed: TypedAction
  onChange: (typed: TypedAction) => void
  faults: Faults
}

function Wording({ prefix, typed, onChange, faults }: OwnProps) {
  const say = useWords()
  return (
    <>
      <TextPair label={say('fact.title')} name={`${prefix}title`} text={typed.title} onChange={(title) => onChange({ ...typed, title })} faults={faults} />
      <TextPair
        label={say('fact.summary')}
        name={`${prefix}summary`}
        text={typed.summary}
        onChange={(summary) => onChange({ ...typed, summary })}
        faults={faults}
        limit={longestInPlan.summary}
      />
    </>
  )
}

function Dates({ prefix, typed, onChange, faults }: OwnProps) {
  const say = useWords()
  const { today } = usePlan().programme.asOf
  return (['start', 'due'] as const).map((field) => (
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
  ))
}

function Withdrawal({ action, typed, onChange, faults }: KindFieldsProps) {
  const say = useWords()
  return (
    <>
      <RadioGroup
        label={say('amend.ground')}
        name="ground"
        value={typed.why}
        onChange={(why) => onChange({ ...typed, why })}
        options={endingGrounds.map((value) => ({ value, label: say(`ending.ground.${value}`) }))}
      />
      {typed.why === 'absorbed' && (
        <ActionSelect
          label={say('amend.heir')}
          hint={say('amend.heir-hint')}
          name="into"
          value={typed.heir}
          except={[action]}
          onChange={(heir) => onChange({ ...typed, heir })}
          fault={faults.get('into')}
          optional
        />
      )}
    </>
  )
}
