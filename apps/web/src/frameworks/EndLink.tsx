import { useState, type FormEvent } from 'react'
import type { LinkView } from '@actielijn/contract'
import { faultsOf } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './CrossWalk.module.css'
import { useEndLink } from './importQueries.ts'

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
    <details className={`${styles.linking} only-screen`} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('link.end', { action: link.action, item: link.item })}</summary>
      {open && (
        <>
          {!fault && <ProblemNotice error={end.error} />}
          <form onSubmit={submit} noValidate>
            <TextArea label={say('link.end-reason')} name="reason" id={`end-${link.code}`} rows={2} lang="nl" fault={fault} />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action" disabled={end.isPending}>
              {say('link.end-save')}
            </button>
          </form>
        </>
      )}
    </details>
  )
}
