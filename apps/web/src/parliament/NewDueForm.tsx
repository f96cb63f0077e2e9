import { useState } from 'react'
import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { PeriodField } from '../ui/PeriodField.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { DateField, TextField } from '../ui/TextField.tsx'
import { periodOf, typedPeriodOf } from '../ui/typedPeriod.ts'
import { useWords } from '../ui/words.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { typedIn } from './fieldOf.ts'
import type { ItemFormProps } from './FulfilForm.tsx'
import { useReschedule } from './queries.ts'

/** Another date with the reason; the old one stays visible. */
export function NewDueForm({ item, basedOn, onDone }: ItemFormProps) {
  const say = useWords()
  const plan = usePlan()
  const { today } = plan.programme.asOf
  const reschedule = useReschedule(plan.code, item.code)
  const [due, setDue] = useState(() => typedPeriodOf(item.due))
  const submit = (form: FormData) => {
    const date = periodOf(due)
    reschedule.mutate(
      {
        basedOn,
        ...(date && { due: date }),
        effective: typedIn(form, 'due-effective'),
        reason: { nl: typedIn(form, 'due-reason-nl') },
        source: typedIn(form, 'due-source'),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <ChangeForm prefix="due" change={reschedule} submit={say('parliament.save.due')} onSubmit={submit}>
      {(faults) => (
        <>
          <PeriodField
            label={say('parliament.new-due')}
            name="due-due"
            period={due}
            onChange={setDue}
            today={today}
            none={say('parliament.no-date')}
            fault={faults.get('due-due')}
          />
          <TextArea label={say('parliament.why')} name="due-reason-nl" lang="nl" rows={3} limit={longestInPlan.reason} fault={faults.get('due-reason-nl')} />
          <TextField label={say('parliament.where')} hint={say('parliament.where-hint')} name="due-source" fault={faults.get('due-source')} />
          <DateField label={say('parliament.told-on')} name="due-effective" defaultValue={today} fault={faults.get('due-effective')} />
        </>
      )}
    </ChangeForm>
  )
}
