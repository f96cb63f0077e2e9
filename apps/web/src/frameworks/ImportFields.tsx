import { useIntl } from 'react-intl'
import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { JsonField } from '../ui/JsonField.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { DateField, TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Report.module.css'

const example = '[{"code": "G-1", "text": "…", "urgency": "urgent", "period": "2025-Q2"}]'

/** Whose list it is, the list itself, and what the change rests on. */
export function ImportFields({ faults }: { faults: ReadonlyMap<string, string> }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { locale } = useIntl()
  const organisations = plan.programme.organisations
    .map(({ code, name }) => ({ value: code, label: pick(name) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <>
      <TextField label={say('import.code')} hint={say('import.code-hint')} name="code" narrow fault={faults.get('code')} />
      <TextField label={say('import.name')} name="title-nl" lang="nl" fault={faults.get('title-nl')} />
      <TextField label={say('import.name-en')} name="title-en" lang="en" optional fault={faults.get('title-en')} />
      <Select
        label={say('import.publisher')}
        name="publisher"
        defaultValue=""
        options={[{ value: '', label: say('import.choose') }, ...organisations]}
        fault={faults.get('publisher')}
      />
      <RadioGroup
        label={say('import.language')}
        name="language"
        defaultValue="nl"
        inline
        options={[
          { value: 'nl', label: say('import.language-nl') },
          { value: 'en', label: say('import.language-en') },
        ]}
      />
      <JsonField
        label={say('import.items')}
        hint={
          <>
            {say('import.items-hint')} <code className={styles.code}>{example}</code>
          </>
        }
        name="items"
        fault={faults.get('items')}
      />
      <DateField
        label={say('import.effective')}
        name="effective"
        defaultValue={plan.programme.asOf.today}
        fault={faults.get('effective')}
      />
      <TextArea
        label={say('import.reason')}
        name="reason-nl"
        lang="nl"
        rows={2}
        limit={longestInPlan.reason}
        fault={faults.get('reason-nl')}
      />
      <TextField label={say('import.source')} hint={say('import.source-hint')} name="source" fault={faults.get('source')} />
    </>
  )
}
