import type { FormEvent } from 'react'
import type { SessionView } from '@actielijn/contract'
import { useSignIn } from '../api/session.ts'
import { Refusal } from './Refusal.tsx'
import { textIn } from './textIn.ts'
import { TextField } from './TextField.tsx'
import { useWords } from './words.tsx'

/** Name and password, on the page for it and wherever a session ended while somebody was typing. */
export function SignInForm({ onSignedIn }: { onSignedIn: (session: SessionView) => void }) {
  const say = useWords()
  const signIn = useSignIn()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    signIn.mutate(
      { name: textIn(form, 'name'), password: textIn(form, 'password') },
      { onSuccess: onSignedIn },
    )
  }
  return (
    <>
      {signIn.error && <Refusal error={signIn.error} />}
      <form onSubmit={submit}>
        <TextField label={say('sign-in.name')} name="name" autoComplete="username" required />
        <TextField label={say('sign-in.password')} name="password" type="password" autoComplete="current-password" required />
        <button
          type="submit"
          className="utrecht-button utrecht-button--primary-action"
          disabled={signIn.isPending}
          aria-busy={signIn.isPending}
        >
          {say(signIn.isPending ? 'sign-in.busy' : 'sign-in.submit')}
        </button>
      </form>
    </>
  )
}
