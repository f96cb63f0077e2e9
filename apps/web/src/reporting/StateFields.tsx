import { isDelivered, longest, outlooks, phases, results } from '@actielijn/plan'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { useAudiences } from './audiences.ts'
import type { FieldsProps, FormKind } from './fields.ts'
import styles from './ReportForm.module.css'

type Props = FieldsProps & FormKind

/** Where it stands: the phase with what belongs to it, and what is expected. */
export function StateFields(props: Props) {
  const say = useWords()
  const audiences = useAudiences(props.form)
  const { typed, onChange, faults, form } = props
  const open = typed.phase === '' || !isDelivered(typed.phase)
  return (
    <>
      <RadioGroup
        label={say('report.label.phase')}
        name="phase"
        hint={audiences.facts}
        optional={form === 'contribution'}
        options={phases.map((value) => ({ value, label: say(`phase.${value}`) }))}
        value={typed.phase === '' ? undefined : typed.phase}
        onChange={(phase) => onChange({ phase })}
        fault={faults.get('phase')}
        inline
      />
      {typed.phase === 'on-hold' && <OnHold {...props} />}
      {typed.phase === 'completed' && <Result {...props} />}
      {open && (
        <RadioGroup
          label={say('report.label.outlook')}
          name="outlook"
          hint={audiences.outlook}
          optional={form === 'contribution'}
          options={outlooks.map((value) => ({ value, label: say(`outlook.${value}`) }))}
          value={typed.outlook === '' ? undefined : typed.outlook}
          onChange={(outlook) => onChange({ outlook })}
          fault={faults.get('outlook')}
          inline
        />
      )}
      {open && typed.outlook !== '' && typed.outlook !== 'on-track' && <Motive {...props} />}
    </>
  )
}

function OnHold({ typed, onChange, faults, form }: Props) {
  const say = useWords()
  const audiences = useAudiences(form)
  return (
    <div className={styles.dependent}>
      <TextArea
        label={say('report.label.onHold-reason')}
        name="onHold-reason"
        hint={audiences.facts}
        rows={3}
        limit={longest.reason}
        value={typed.onHoldReason}
        onChange={({ target }) => onChange({ onHoldReason: target.value })}
        fault={faults.get('onHold-reason')}
      />
      <DateField
        label={say('report.label.onHold-reviewOn')}
        name="onHold-reviewOn"
        value={typed.reviewOn}
        onChange={({ target }) => onChange({ reviewOn: target.value })}
        fault={faults.get('onHold-reviewOn')}
      />
    </div>
  )
}

function Result({ typed, onChange, faults, form }: Props) {
  const say = useWords()
  const audiences = useAudiences(form)
  return (
    <div className={styles.dependent}>
      <RadioGroup
        label={say('report.label.result-value')}
        name="result-value"
        hint={audiences.facts}
        options={results.map((value) => ({ value, label: say(`result.${value}`) }))}
        value={typed.result === '' ? undefined : typed.result}
        onChange={(result) => onChange({ result })}
        fault={faults.get('result-value')}
        inline
      />
      <TextArea
        label={say('report.label.result-explanation')}
        name="result-explanation"
        hint={audiences.facts}
        optional={typed.result === '' || typed.result === 'as-planned'}
        rows={3}
        limit={longest.reason}
        value={typed.explanation}
        onChange={({ target }) => onChange({ explanation: target.value })}
        fault={faults.get('result-explanation')}
      />
    </div>
  )
}

function Motive({ typed, onChange, faults, form }: Props) {
  const say = useWords()
  const audiences = useAudiences(form)
  return (
    <div className={styles.dependent}>
      <TextArea
        label={say('report.label.motive')}
        name="motive"
        hint={audiences.outlook}
        rows={3}
        limit={longest.motive}
        value={typed.motive}
        onChange={({ target }) => onChange({ motive: target.value })}
        fault={faults.get('motive')}
      />
    </div>
  )
}
