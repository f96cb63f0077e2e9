import { useState, type FormEvent } from 'react'
import type { LinkView } from '@actielijn/contract'
import { useEndLink } from '../api/links.ts'
import { faultsOf } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { Foldout } from './Foldout.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { TextArea } from './TextArea.tsx'
import { useWords } from './words.tsx'

/** For the coordinator: takes a link back from today on. */
export function EndLink({ link }: { link: LinkView }) {
  const say = useWords()
  const plan = usePlan()
  const [open, setOpen] = useState(false)
  const end = useEndLink(plan.code, link)
  const fault = faultsOf(end.error).get('/reason/nl')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    end.mutate(typeof reason === 'string' ? reason : '')
  }
  return (
    <Foldout summary={say('link.end', { action: link.action, item: link.item })} open={open} onToggle={setOpen}>
      {!fault && <ProblemNotice error={end.error} />}
      <form onSubmit={submit} noValidate>
        <TextArea label={say('link.end-reason')} name="reason" id={`end-${link.code}`} rows={2} lang="nl" fault={fault} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action" disabled={end.isPending}>
          {say('link.end-save')}
        </button>
      </form>
    </Foldout>
  )
}
