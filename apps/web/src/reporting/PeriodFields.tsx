import { precisions, type Precision } from '@actielijn/plan'
import { useIntl } from 'react-intl'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Select } from '../ui/Select.tsx'
import { DateField, TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { anyFault, Extra } from './Extra.tsx'
import type { FieldsProps } from './fields.ts'
import { periodParts, withPrecision, type TypedPeriod } from './typedPeriod.ts'

/** When it is expected to be done, as exactly as is known and no more exact. */
export function PeriodFields({ typed, onChange, faults, today, hint }: FieldsProps & { today: string; hint: string }) {
  const say = useWords()
  const { expected } = typed
  const change = (period: TypedPeriod) => onChange({ expected: period })
  return (
    <Extra title={say('report.extra.expected')} open={expected.precision !== '' || anyFault(faults, 'expected')}>
      <Select
        label={say('report.label.expected')}
        name="expected"
        hint={hint}
        value={expected.precision}
        onChange={({ target }) => {
          const chosen = precisions.find((precision) => precision === target.value)
          change(withPrecision(expected, chosen ?? '', today))
        }}
        options={[
          { value: '', label: say('report.precision.none') },
          ...precisions.map((value) => ({ value, label: say(`report.precision.${value}`) })),
        ]}
        fault={faults.get('expected')}
      />
      {expected.precision !== '' && <Parts period={expected} precision={expected.precision} onChange={change} />}
    </Extra>
  )
}

interface PartsProps {
  period: TypedPeriod
  precision: Precision
  onChange: (period: TypedPeriod) => void
}

function Parts({ period, precision, onChange }: PartsProps) {
  const say = useWords()
  const name = usePartName()
  const parts = periodParts[precision]
  return (
    <>
      {precision === 'day' && (
        <DateField
          label={say('report.precision.day')}
          name="expected-day"
          value={period.day}
          onChange={({ target }) => onChange({ ...period, day: target.value })}
        />
      )}
      {parts.length > 0 && (
        <Select
          label={say(`report.precision.${precision}`)}
          name="expected-part"
          value={period.part}
          onChange={({ target }) => onChange({ ...period, part: target.value })}
          options={parts.map((value) => ({ value, label: name(precision, value) }))}
        />
      )}
      {precision !== 'day' && (
        <TextField
          label={say('report.precision.year')}
          name="expected-year"
          inputMode="numeric"
          maxLength={4}
          narrow
          value={period.year}
          onChange={({ target }) => onChange({ ...period, year: target.value })}
        />
      )}
      <Checkbox
        label={say('report.label.before')}
        name="expected-before"
        checked={period.before}
        onChange={({ target }) => onChange({ ...period, before: target.checked })}
      />
    </>
  )
}

/** How a part of a year is called: "maart", "2e kwartaal", "zomer". */
function usePartName(): (precision: Precision, part: string) => string {
  const say = useWords()
  const intl = useIntl()
  return (precision, part) => {
    if (precision === 'month') return intl.formatDate(`2020-${part}-15T12:00:00Z`, { month: 'long' })
    if (precision === 'season') return say('report.part.season', { season: part })
    return say(precision === 'quarter' ? 'report.part.quarter' : 'report.part.half-year', { number: part.slice(1) })
  }
}
