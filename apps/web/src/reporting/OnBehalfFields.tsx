import { longest } from '@actielijn/plan'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { DateField, TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import type { FieldFaults } from './faults.ts'
import styles from './ReportForm.module.css'
import type { Working } from './working.ts'

interface OnBehalfFieldsProps {
  organisation: string
  onBehalf: NonNullable<Working['onBehalf']>
  onChange: (onBehalf: NonNullable<Working['onBehalf']>) => void
  faults: FieldFaults
  today: string
}

/** Where the words come from, when the coordinator enters what an organisation mailed. */
export function OnBehalfFields({ organisation, onBehalf, onChange, faults, today }: OnBehalfFieldsProps) {
  const say = useWords()
  const name = useOrganisationName()
  return (
    <div className={styles.internal}>
      <p className={styles.hint}>
        <strong>{say('report.on-behalf', { organisation: name(organisation) })}</strong> {say('report.on-behalf.other')}
      </p>
      <TextField
        label={say('report.label.onBehalf-source')}
        name="onBehalf-source"
        hint={say('report.hint.source')}
        maxLength={longest.label * 2}
        value={onBehalf.source}
        onChange={({ target }) => onChange({ ...onBehalf, source: target.value })}
        fault={faults.get('onBehalf-source')}
      />
      <DateField
        label={say('report.label.onBehalf-received')}
        name="onBehalf-received"
        max={today}
        value={onBehalf.received}
        onChange={({ target }) => onChange({ ...onBehalf, received: target.value })}
        fault={faults.get('onBehalf-received')}
      />
    </div>
  )
}
