import { useState } from 'react'
import type { ParliamentaryItemView } from '@actielijn/contract'
import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { PeriodField } from '../ui/PeriodField.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { periodOf, typedPeriodOf } from '../ui/typedPeriod.ts'
import { useWords } from '../ui/words.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { typedIn } from './fieldOf.ts'
import { useFulfil } from './queries.ts'

export interface ItemFormProps {
  item: ParliamentaryItemView
  basedOn: number
  onDone: () => void
}

/** The letter by which it was kept, wholly or in part. */
export function FulfilForm({ item, basedOn, onDone }: ItemFormProps) {
  const say = useWords()
  const plan = usePlan()
  const { today } = plan.programme.asOf
  const fulfil = useFulfil(plan.code, item.code)
  const [on, setOn] = useState(() => typedPeriodOf({ precision: 'day', value: today }))
  const submit = (form: FormData) => {
    const day = periodOf(on)
    const note = typedIn(form, 'fulfil-note-nl')
    fulfil.mutate(
      {
        basedOn,
        extent: typedIn(form, 'fulfil-extent') === 'partly' ? 'partly' : 'fully',
        reference: typedIn(form, 'fulfil-reference'),
        ...(day && { on: day }),
        ...(note.trim() && { note: { nl: note } }),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <ChangeForm prefix="fulfil" change={fulfil} submit={say('parliament.save.fulfil')} onSubmit={submit}>
      {(faults) => (
        <>
          <RadioGroup
            label={say('parliament.extent')}
            name="fulfil-extent"
            defaultValue="fully"
            options={[
              { value: 'fully', label: say('parliament.extent-fully') },
              { value: 'partly', label: say('parliament.extent-partly') },
            ]}
          />
          <TextField
            label={say('parliament.letter')}
            hint={say('parliament.letter-hint')}
            name="fulfil-reference"
            fault={faults.get('fulfil-reference')}
          />
          <PeriodField label={say('parliament.letter-on')} name="fulfil-on" period={on} onChange={setOn} today={today} fault={faults.get('fulfil-on')} />
          <TextArea
            label={say('parliament.note')}
            hint={say('parliament.note-hint')}
            name="fulfil-note-nl"
            lang="nl"
            rows={3}
            optional
            limit={longestInPlan.reason}
            fault={faults.get('fulfil-note-nl')}
          />
        </>
      )}
    </ChangeForm>
  )
}
