import { PeriodField } from '../ui/PeriodField.tsx'
import { useWords } from '../ui/words.tsx'
import { anyFault, Extra } from './Extra.tsx'
import type { FieldsProps } from './fields.ts'

/** When it is expected to be done, as exactly as is known and no more exact. */
export function ExpectedFields({ typed, onChange, faults, today, hint }: FieldsProps & { today: string; hint: string }) {
  const say = useWords()
  const { expected } = typed
  return (
    <Extra title={say('report.extra.expected')} open={expected.precision !== '' || anyFault(faults, 'expected')}>
      <PeriodField
        label={say('report.label.expected')}
        name="expected"
        period={expected}
        onChange={(period) => onChange({ expected: period })}
        today={today}
        fault={faults.get('expected')}
        hint={hint}
        none={say('report.precision.none')}
      />
    </Extra>
  )
}
