import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { AsOfInfo } from '@actielijn/contract'
import { isDay } from '@actielijn/plan'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { textIn } from '../ui/textIn.ts'
import { DateField } from '../ui/TextField.tsx'
import { useWords, type MessageId } from '../ui/words.tsx'
import styles from './AsOfBar.module.css'

/** Chooses the day and the knowledge; both go into the address. */
export function AsOfForm({ asOf, onDone }: { asOf: AsOfInfo; onDone: () => void }) {
  const say = useWords()
  const navigate = useNavigate()
  const [fault, setFault] = useState<MessageId>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const stand = textIn(form, 'stand')
    if (!isDay(stand)) return setFault('as-of.not-a-day')
    if (stand > asOf.today) return setFault('as-of.future')
    const kennis = textIn(form, 'kennis') === 'toen' ? ('toen' as const) : undefined
    const today = stand === asOf.today && !kennis
    void navigate({ to: '.', search: (now: object) => ({ ...now, stand: today ? undefined : stand, kennis }) })
    onDone()
  }
  return (
    <form className={`${styles.form} only-screen`} onSubmit={submit} noValidate aria-label={say('as-of.form')}>
      <DateField
        label={say('as-of.day')}
        name="stand"
        defaultValue={asOf.day}
        max={asOf.today}
        fault={fault && say(fault)}
      />
      <RadioGroup
        label={say('as-of.knowledge')}
        name="kennis"
        defaultValue={asOf.known === 'then' ? 'toen' : 'nu'}
        inline
        options={[
          { value: 'nu', label: say('as-of.known-now'), hint: say('as-of.known-now-hint') },
          { value: 'toen', label: say('as-of.known-then'), hint: say('as-of.known-then-hint') },
        ]}
      />
      <div className={styles.buttons}>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {say('as-of.show')}
        </button>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={onDone}>
          {say('as-of.cancel')}
        </button>
      </div>
    </form>
  )
}
