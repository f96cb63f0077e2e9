import { usePlan } from '../api/plan.tsx'
import { JsonField } from '../ui/JsonField.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'

/** The register itself, of which day it is, and who answers where it does not say. */
export function RegisterFields({ faults }: { faults: ReadonlyMap<string, string> }) {
  const say = useWords()
  const pick = usePick()
  const { members, asOf } = usePlan().programme
  return (
    <>
      <JsonField label={say('register.json')} hint={say('register.json-hint')} name="register" fault={faults.get('register')} />
      <DateField
        label={say('register.day')}
        hint={say('register.day-hint')}
        name="registerDay"
        defaultValue={asOf.today}
        fault={faults.get('registerDay')}
      />
      <Select
        label={say('register.member')}
        hint={say('register.member-hint')}
        name="member"
        defaultValue=""
        optional
        options={[{ value: '', label: say('register.no-member') }, ...members.map(({ code, title }) => ({ value: code, label: pick(title) }))]}
        fault={faults.get('member')}
      />
    </>
  )
}
