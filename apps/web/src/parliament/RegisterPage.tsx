import { Link } from '@tanstack/react-router'
import { useRef, useState, type FormEvent } from 'react'
import type { NewRegisterBody, RegisterImportView } from '@actielijn/contract'
import { ApiProblem, faultsOf, isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useWords } from '../ui/words.tsx'
import { typedIn } from './fieldOf.ts'
import styles from './Parliament.module.css'
import { useApplyRegister, useTryRegister } from './queries.ts'
import { RegisterFields } from './RegisterFields.tsx'
import { RegisterTried } from './RegisterTried.tsx'
import { Trail } from './Trail.tsx'

/** Takes in the public register of the Tweede Kamer: tried first, row by row, then taken over whole or not at all. */
export function RegisterPage() {
  const say = useWords()
  const plan = usePlan()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  return (
    <Page title={say('register.title')} lead={say('register.lead')} before={<Trail here={say('parliament.to-register')} />}>
      {coordinates ? <Importing /> : <Notice tone="info">{say('parliament.coordinator-only')}</Notice>}
    </Page>
  )
}

type Sent = Omit<NewRegisterBody, 'apply'>

function Importing() {
  const say = useWords()
  const plan = usePlan()
  const [unreadable, setUnreadable] = useState(false)
  const trying = useTryRegister(plan.code)
  const applying = useApplyRegister(plan.code)
  const sent = useRef<Sent>(undefined)
  if (applying.isSuccess) return <Done result={applying.data} />

  const error = applying.error ?? trying.error
  const tried = error ? triedFrom(error) : trying.data
  const fields = fieldFaults(tried, unreadable ? say('register.not-json') : undefined)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    applying.reset()
    const body = registerIn(new FormData(event.currentTarget))
    setUnreadable(!body)
    if (!body) return trying.reset()
    sent.current = body
    trying.mutate(body)
  }
  return (
    <>
      <ErrorSummary faults={[...fields].map(([field, text]) => ({ field, text }))} />
      {faultsOf(error).size === 0 && <ProblemNotice error={error} />}
      {isProblem(error, 'plan-changed') && <p className="utrecht-paragraph">{say('register.again')}</p>}
      {/* What was tried is no longer what is typed. */}
      <form
        className={styles.form}
        onSubmit={submit}
        onChange={() => {
          if (trying.isSuccess) trying.reset()
          if (applying.isError) applying.reset()
        }}
        noValidate
      >
        <RegisterFields faults={fields} />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action" disabled={trying.isPending}>
          {say(trying.isPending ? 'register.busy' : 'register.try')}
        </button>
      </form>
      {tried && (
        <RegisterTried tried={tried} busy={applying.isPending} onApply={() => sent.current && applying.mutate({ ...sent.current, basedOn: tried.basedOn })} />
      )}
    </>
  )
}

/** What the form holds; nothing when the pasted text is no JSON. The server judges the rest. */
function registerIn(form: FormData): Sent | undefined {
  let register: unknown
  try {
    register = JSON.parse(typedIn(form, 'register'))
  } catch {
    return undefined
  }
  const member = typedIn(form, 'member')
  return { register, registerDay: typedIn(form, 'registerDay'), ...(member && { member }) }
}

/** A refused take-over tells its faults the same way as a try does. */
function triedFrom(error: unknown): RegisterImportView | undefined {
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : []
  return errors.length > 0 ? { applied: false, basedOn: 0, rows: [], faults: errors } : undefined
}

/** The faults that are not of a row, by control. */
function fieldFaults(tried: RegisterImportView | undefined, unreadable: string | undefined): ReadonlyMap<string, string> {
  const own = (tried?.faults ?? []).filter(({ pointer }) => !/^\/register(\/value)?\/\d+/.test(pointer))
  return new Map([
    ...(unreadable ? [['register', unreadable] as const] : []),
    ...own.map(({ pointer, detail }) => [pointer.split('/')[1] ?? 'register', detail] as const),
  ])
}

function Done({ result }: { result: RegisterImportView }) {
  const say = useWords()
  const plan = usePlan()
  const changed = result.rows.filter(({ changes }) => changes.length > 0).length
  return (
    <Notice tone="ok" title={say('register.done', { count: changed })} ref={focus}>
      <Link className="utrecht-link utrecht-link--html-a" to="/$programme/moties-en-toezeggingen" params={{ programme: plan.code }}>
        {say('register.to-list')}
      </Link>
    </Notice>
  )
}

/** The same function each time, so that it happens once. */
const focus = (element: HTMLElement | null) => element?.focus()
