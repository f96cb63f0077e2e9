import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { FrameworkImportView } from '@actielijn/contract'
import { faultsOf, isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { ImportFields } from './ImportFields.tsx'
import { useApplyFramework, useTryFramework } from './importQueries.ts'
import { ImportTried } from './ImportTried.tsx'
import styles from './Report.module.css'
import { fieldOf, typedFramework } from './typedFramework.ts'

/** Takes in a list that another body reports by: tried first, then applied as one change of the plan. */
export function ImportPage() {
  const say = useWords()
  const plan = usePlan()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  return (
    <Page title={say('import.title')} lead={say('import.lead')}>
      {coordinates ? <Importing /> : <Notice tone="info">{say('import.not-you')}</Notice>}
    </Page>
  )
}

function Importing() {
  const say = useWords()
  const plan = usePlan()
  const [unreadable, setUnreadable] = useState<'not-json' | 'not-a-list'>()
  const trying = useTryFramework(plan.code)
  const applying = useApplyFramework(plan.code)
  if (applying.isSuccess) return <Done code={applying.variables.code} />

  const tried = trying.data
  const faults = faultsByField(tried, faultsOf(applying.error ?? trying.error), say)
  if (unreadable) faults.unshift({ field: 'items', text: say(`import.${unreadable}`) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    applying.reset()
    const typed = typedFramework(new FormData(event.currentTarget))
    if ('fault' in typed) {
      trying.reset()
      return setUnreadable(typed.fault)
    }
    setUnreadable(undefined)
    trying.mutate(typed.body)
  }
  const error = applying.error ?? trying.error
  return (
    <>
      <ErrorSummary faults={faults} />
      {faultsOf(error).size === 0 && <ProblemNotice error={error} />}
      {isProblem(error, 'plan-changed') && <p className="utrecht-paragraph">{say('import.again')}</p>}
      {/* What was tried is no longer what is typed. */}
      <form className={styles.importing} onSubmit={submit} onChange={() => trying.isSuccess && trying.reset()} noValidate>
        {/* Beside a field stands the first; all of them stand above. */}
        <ImportFields faults={new Map(faults.toReversed().map(({ field, text }) => [field, text]))} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action" disabled={trying.isPending}>
          {say('import.try')}
        </button>
      </form>
      {trying.isSuccess && (
        <ImportTried
          tried={trying.data}
          busy={applying.isPending}
          onApply={() => applying.mutate({ ...trying.variables, basedOn: trying.data.basedOn })}
        />
      )}
    </>
  )
}

/** Every fault with the control it is about; one in a row says which row and which of its fields. */
function faultsByField(
  tried: FrameworkImportView | undefined,
  refused: ReadonlyMap<string, string>,
  say: ReturnType<typeof useWords>,
): { field: string; text: string }[] {
  const all = [...(tried?.faults ?? []).map(({ pointer, detail }) => [pointer, detail] as const), ...refused]
  return all.map(([pointer, text]) => ({ field: fieldOf(pointer), text: inRow(pointer, text, say) }))
}

/** `/items/3/code` is the field `code` of row 4. */
function inRow(pointer: string, text: string, say: ReturnType<typeof useWords>): string {
  const [, index, field] = /^\/items\/(\d+)(?:\/(.+))?$/.exec(pointer) ?? []
  if (index === undefined) return text
  const row = Number(index) + 1
  return field === undefined ? say('import.in-row', { row, text }) : say('import.in-field', { row, field, text })
}

function Done({ code }: { code: string }) {
  const say = useWords()
  const plan = usePlan()
  return (
    <Notice tone="ok" title={say('import.done')} ref={focus}>
      <Link className="utrecht-link utrecht-link--html-a" to="/$programme/verbanden" params={{ programme: plan.code }} search={{ raamwerk: code, weergave: 'lijst' }}>
        {say('import.to-list')}
      </Link>
    </Notice>
  )
}

/** Whoever applied it wants to read it; the same function each time, so that it happens once. */
const focus = (element: HTMLElement | null) => element?.focus()
