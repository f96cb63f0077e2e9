import { useState, type FormEvent } from 'react'
import { longestPassword, shortestPassword } from '@actielijn/contract'
import { isProblem } from '../api/problem.ts'
import { useSession } from '../api/session.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { textIn } from '../ui/textIn.ts'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { useGoOn } from './goOn.ts'
import { faultsIn, refusedFields, type PasswordFaults } from './passwordFaults.ts'
import { useChangePassword } from './queries.ts'

/** The current password once, the new one twice. */
export function PasswordForm({ name }: { name: string }) {
  const say = useWords()
  const goOn = useGoOn()
  const session = useSession()
  const change = useChangePassword()
  const [found, setFound] = useState<PasswordFaults>({})
  const refused = refusedFields(change.error)
  const said = (field: keyof PasswordFaults) => {
    const id = found[field]
    return id ? say(id, { shortest: shortestPassword }) : undefined
  }
  const faults = {
    current: said('current') ?? refused.current,
    next: said('next') ?? refused.next,
    repeat: said('repeat'),
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = {
      current: textIn(form, 'current'),
      next: textIn(form, 'next'),
      repeat: textIn(form, 'repeat'),
    }
    const inTyped = faultsIn(typed)
    setFound(inTyped)
    change.reset()
    if (Object.keys(inTyped).length === 0) change.mutate({ current: typed.current, next: typed.next })
  }
  if (change.isSuccess) {
    return (
      <>
        <Notice tone="ok">{say('password.done')}</Notice>
        <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={() => goOn(session)}>
          {say('sign-in.go-on')}
        </button>
      </>
    )
  }
  const listed = Object.entries(faults).flatMap(([field, text]) => (text ? [{ field, text }] : []))
  const aboutFields = isProblem(change.error, 'sign-in-failed') || isProblem(change.error, 'invalid-input')
  return (
    <>
      <ErrorSummary faults={listed} />
      {change.error && !aboutFields && <ProblemNotice error={change.error} />}
      <form onSubmit={submit} noValidate>
        <input type="text" name="username" value={name} autoComplete="username" readOnly hidden />
        <PasswordField name="current" label={say('password.current')} fault={faults.current} autoComplete="current-password" />
        <PasswordField
          name="next"
          label={say('password.next')}
          hint={say('password.next-hint', { shortest: shortestPassword })}
          fault={faults.next}
          autoComplete="new-password"
        />
        <PasswordField name="repeat" label={say('password.repeat')} fault={faults.repeat} autoComplete="new-password" />
        <button type="submit" className="utrecht-button utrecht-button--primary-action" aria-busy={change.isPending}>
          {say('password.submit')}
        </button>
      </form>
    </>
  )
}

interface PasswordFieldProps {
  name: string
  label: string
  hint?: string
  fault: string | undefined
  autoComplete: string
}

function PasswordField(props: PasswordFieldProps) {
  return <TextField {...props} type="password" maxLength={longestPassword} required />
}
