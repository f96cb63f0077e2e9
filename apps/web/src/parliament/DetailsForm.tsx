import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { typedIn } from './fieldOf.ts'
import type { ItemFormProps } from './FulfilForm.tsx'
import { useComplete } from './queries.ts'

/** What the chamber's papers say of it beyond the source. */
export function DetailsForm({ item, basedOn, onDone }: ItemFormProps) {
  const say = useWords()
  const plan = usePlan()
  const complete = useComplete(plan.code, item.code)
  const submit = (form: FormData) => {
    const typed = (name: string) => typedIn(form, `details-${name}`)
    const debate = { nl: typed('debate-nl'), ...(item.debate?.en && item.debate.nl === typed('debate-nl') && { en: item.debate.en }) }
    complete.mutate(
      { basedOn, number: typed('number'), askedBy: typed('askedBy'), debate, reason: { nl: typed('reason-nl') }, source: typed('source') },
      { onSuccess: onDone },
    )
  }
  return (
    <ChangeForm prefix="details" change={complete} submit={say('parliament.save.details')} onSubmit={submit}>
      {(faults) => (
        <>
          <TextField
            label={say('parliament.fact.number')}
            hint={say('parliament.number-hint')}
            name="details-number"
            optional
            defaultValue={item.number ?? ''}
            fault={faults.get('details-number')}
          />
          <TextField label={say('parliament.fact.asked')} name="details-askedBy" optional defaultValue={item.askedBy ?? ''} fault={faults.get('details-askedBy')} />
          <TextField label={say('parliament.fact.debate')} name="details-debate-nl" lang="nl" optional defaultValue={item.debate?.nl ?? ''} fault={faults.get('details-debate-nl')} />
          <TextArea label={say('parliament.why')} name="details-reason-nl" lang="nl" rows={2} limit={longestInPlan.reason} fault={faults.get('details-reason-nl')} />
          <TextField label={say('parliament.where')} hint={say('parliament.where-hint')} name="details-source" fault={faults.get('details-source')} />
        </>
      )}
    </ChangeForm>
  )
}
