import { precisions, type Precision } from '@actielijn/plan'
import { useIntl } from 'react-intl'
import { Checkbox } from './Checkbox.tsx'
import styles from './PeriodField.module.css'
import { Select } from './Select.tsx'
import { DateField, TextField } from './TextField.tsx'
import { periodParts, withPrecision, type TypedPeriod } from './typedPeriod.ts'
import { useWords } from './words.tsx'

interface PeriodFieldProps {
  /** What the date is of; also the group's name. */
  label: string
  /** The first control's id; the others begin with it. */
  name: string
  period: TypedPeriod
  onChange: (period: TypedPeriod) => void
  today: string
  fault?: string | undefined
  hint?: string
  /** Words for "no date"; without them there must be one. */
  none?: string
}

/** A date as exact as its source, and no more exact. */
export function PeriodField({ label, name, period, onChange, today, fault, hint, none }: PeriodFieldProps) {
  const say = useWords()
  return (
    <fieldset className={`utrecht-form-fieldset ${styles.set}`}>
      <legend className="utrecht-form-fieldset__legend">{label}</legend>
      <div className={styles.parts}>
        <Select
          label={say('precision')}
          name={name}
          value={period.precision}
          onChange={({ target }) => {
            const chosen = precisions.find((precision) => precision === target.value)
            onChange(withPrecision(period, chosen ?? '', today))
          }}
          options={[
            ...(none === undefined ? [] : [{ value: '', label: none }]),
            ...precisions.map((value) => ({ value, label: say(`precision.${value}`) })),
          ]}
          fault={fault}
          {...(hint && { hint })}
        />
        {period.precision !== '' && <Parts {...{ name, period, onChange }} precision={period.precision} />}
      </div>
    </fieldset>
  )
}

interface PartsProps extends Pick<PeriodFieldProps, 'name' | 'period' | 'onChange'> {
  precision: Precision
}

function Parts({ name, period, precision, onChange }: PartsProps) {
  const say = useWords()
  const partName = usePartName()
  const parts = periodParts[precision]
  return (
    <>
      {precision === 'day' && (
        <DateField label={say('precision.day')} name={`${name}-day`} value={period.day} onChange={({ target }) => onChange({ ...period, day: target.value })} />
      )}
      {parts.length > 0 && (
        <Select
          label={say(`precision.${precision}`)}
          name={`${name}-part`}
          value={period.part}
          onChange={({ target }) => onChange({ ...period, part: target.value })}
          options={parts.map((value) => ({ value, label: partName(precision, value) }))}
        />
      )}
      {precision !== 'day' && (
        <TextField
          label={say('precision.year')}
          name={`${name}-year`}
          inputMode="numeric"
          maxLength={4}
          narrow
          value={period.year}
          onChange={({ target }) => onChange({ ...period, year: target.value })}
        />
      )}
      <Checkbox label={say('precision.before')} name={`${name}-before`} checked={period.before} onChange={({ target }) => onChange({ ...period, before: target.checked })} />
    </>
  )
}

/** How a part of a year is called: "maart", "2e kwartaal", "zomer". */
function usePartName(): (precision: Precision, part: string) => string {
  const say = useWords()
  const intl = useIntl()
  return (precision, part) => {
    if (precision === 'month') return intl.formatDate(`2020-${part}-15T12:00:00Z`, { month: 'long' })
    if (precision === 'season') return say('precision.part.season', { season: part })
    return say(precision === 'quarter' ? 'precision.part.quarter' : 'precision.part.half-year', { number: part.slice(1) })
  }
}
