import { useState } from 'react'
import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { Foldout } from '../ui/Foldout.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { typedIn } from './fieldOf.ts'
import type { ItemFormProps } from './FulfilForm.tsx'
import { useRetract } from './queries.ts'

/** For the coordinator: takes back a letter that was recorded by mistake. */
export function Retract({ item, basedOn, place }: Omit<ItemFormProps, 'onDone'> & { place: number }) {
  const say = useWords()
  const plan = usePlan()
  const [open, setOpen] = useState(false)
  const retract = useRetract(plan.code, item.code)
  const prefix = `retract-${place}`
  const submit = (form: FormData) =>
    retract.mutate(
      { basedOn, place, reason: { nl: typedIn(form, `${prefix}-reason-nl`) }, source: typedIn(form, `${prefix}-source`) },
      { onSuccess: () => setOpen(false) },
    )
  return (
    <Foldout summary={say('parliament.open.retract')} open={open} onToggle={setOpen}>
      <ChangeForm prefix={prefix} change={retract} submit={say('parliament.save.retract')} onSubmit={submit}>
        {(faults) => (
          <>
            <TextArea
              label={say('parliament.why-wrong')}
              name={`${prefix}-reason-nl`}
              lang="nl"
              rows={2}
              limit={longestInPlan.reason}
              fault={faults.get(`${prefix}-reason-nl`)}
            />
            <TextField label={say('parliament.where')} hint={say('parliament.where-hint')} name={`${prefix}-source`} fault={faults.get(`${prefix}-source`)} />
          </>
        )}
      </ChangeForm>
    </Foldout>
  )
}
