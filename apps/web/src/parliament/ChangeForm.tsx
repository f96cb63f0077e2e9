import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { faultsOf, isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { fieldOf } from './fieldOf.ts'
import styles from './Parliament.module.css'

interface ChangeFormProps {
  /** Ids of its controls begin with it. */
  prefix: string
  change: { error: unknown; isPending: boolean; reset: () => void }
  submit: string
  onSubmit: (form: FormData) => void
  children: (faults: ReadonlyMap<string, string>) => ReactNode
}

/** A form that changes one item: faults by field, and what to do when somebody else was first; nothing typed is lost. */
export function ChangeForm({ prefix, change, submit, onSubmit, children }: ChangeFormProps) {
  const say = useWords()
  const plan = usePlan()
  const client = useQueryClient()
  const { error } = change
  const faults = new Map([...faultsOf(error)].map(([pointer, text]) => [fieldOf(prefix, pointer), text]))
  const overtaken = isProblem(error, 'plan-changed')
  return (
    <>
      <ErrorSummary faults={[...faults].map(([field, text]) => ({ field, text }))} />
      {overtaken && (
        <Notice tone="warning" title={say('parliament.overtaken')}>
          <button
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => {
              change.reset()
              void client.invalidateQueries({ queryKey: ['programme', plan.code] })
            }}
          >
            {say('parliament.refresh')}
          </button>
        </Notice>
      )}
      {!overtaken && faults.size === 0 && <ProblemNotice error={error} />}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault()
          onSubmit(new FormData(event.currentTarget))
        }}
      >
        {children(faults)}
        <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={change.isPending}>
          {submit}
        </button>
      </form>
    </>
  )
}
