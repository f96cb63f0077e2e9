import type { ReactNode } from 'react'
import type { AmendmentView, NewAmendmentBody } from '@actielijn/contract'
import { sameValue } from '@actielijn/plan'
import { ApiProblem, faultsOf, isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { AmendmentList } from '../ui/AmendmentList.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Amending.module.css'
import { byField, type Faults } from './fieldOf.ts'
import { useNamedFault } from './useNamedFault.ts'
import { usePreview, useRecordAmendment } from './queries.ts'

interface AmendingFormProps {
  /** The amendment as it is typed now. */
  typed: NewAmendmentBody
  /** What its author saw has changed: read it anew, what was typed stays. */
  onRefresh: () => void
  children: (faults: Faults) => ReactNode
  /** Shown when it was recorded. */
  done: ReactNode
}

/** Fill in, look at what it would change, and only then record it. */
export function AmendingForm({ typed, onRefresh, children, done }: AmendingFormProps) {
  const say = useWords()
  const plan = usePlan()
  const named = useNamedFault()
  const preview = usePreview(plan.code)
  const record = useRecordAmendment(plan.code)
  if (record.isSuccess) return <Done>{done}</Done>

  const error = record.error ?? preview.error
  const faults = byField(faultsOf(error))
  const overtaken = isProblem(error, 'plan-changed')
  const faulty = error instanceof ApiProblem && faults.size > 0
  const look = () => {
    record.reset()
    preview.mutate(typed)
  }
  // What was looked at is no longer what is typed, also when a button changed it.
  const seen = preview.isSuccess && !record.error && sameValue(preview.variables, typed) ? preview.data.items : undefined
  return (
    <>
      <ErrorSummary faults={[...faults].map(([field, text]) => ({ field, text: named(field, text) }))} />
      {overtaken && (
        <Notice tone="warning" title={say('amend.overtaken')}>
          <button
            type="button"
            className={`utrecht-button utrecht-button--secondary-action ${styles.refresh}`}
            onClick={() => {
              preview.reset()
              record.reset()
              onRefresh()
            }}
          >
            {say('amend.refresh')}
          </button>
        </Notice>
      )}
      {!faulty && !overtaken && <ProblemNotice error={error} />}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        {children(faults)}
        <div className={styles.buttons}>
          <button type="submit" id="preview" className={`utrecht-button utrecht-button--${seen ? 'secondary' : 'primary'}-action`} disabled={preview.isPending}>
            {say(preview.isPending ? 'amend.busy' : 'amend.preview')}
          </button>
        </div>
      </form>
      {seen && <Preview amendments={seen} busy={record.isPending} onRecord={() => record.mutate(typed)} />}
    </>
  )
}

interface PreviewProps {
  amendments: readonly AmendmentView[]
  busy: boolean
  onRecord: () => void
}

/** What it would change, to be read before it is recorded. */
function Preview({ amendments, busy, onRecord }: PreviewProps) {
  const say = useWords()
  return (
    <section ref={focus} tabIndex={-1} className={styles.preview} aria-labelledby="what-changes">
      <h2 id="what-changes" className="utrecht-heading-2">
        {say('amend.what-changes')}
      </h2>
      <AmendmentList amendments={amendments} />
      <div className={styles.buttons}>
        <button type="button" className="utrecht-button utrecht-button--primary-action" disabled={busy} onClick={onRecord}>
          {say(busy ? 'amend.busy' : 'amend.record')}
        </button>
      </div>
    </section>
  )
}

/** Whoever asked for it wants to read it; the same function each time, so that it happens once. */
const focus = (element: HTMLElement | null) => element?.focus()

function Done({ children }: { children: ReactNode }) {
  const say = useWords()
  return (
    <Notice tone="ok" title={say('amend.done')} ref={focus}>
      {children}
    </Notice>
  )
}
