import { useRef, type ChangeEvent } from 'react'
import { usePlan } from '../api/plan.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'

/** The register itself, of which day it is, and who answers where it does not say. */
export function RegisterFields({ faults }: { faults: ReadonlyMap<string, string> }) {
  const say = useWords()
  const pick = usePick()
  const { members, asOf } = usePlan().programme
  return (
    <>
      <Pasted fault={faults.get('register')} />
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

/** Pasted, or read from a file on this computer: what was read can be seen and mended. */
function Pasted({ fault }: { fault: string | undefined }) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    const area = box.current?.querySelector('textarea')
    if (file && area) area.value = await file.text()
  }
  return (
    <div ref={box}>
      <TextArea label={say('register.json')} hint={say('register.json-hint')} name="register" rows={10} spellCheck={false} fault={fault} />
      <p className={styles.file}>
        <label htmlFor="register-file" className="utrecht-form-label">
          {say('register.file')}
        </label>{' '}
        <input type="file" id="register-file" accept=".json,application/json" onChange={(event) => void read(event)} />
      </p>
    </div>
  )
}
