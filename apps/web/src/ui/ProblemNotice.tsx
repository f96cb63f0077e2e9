import { useState } from 'react'
import { isProblem } from '../api/problem.ts'
import { Notice } from './Notice.tsx'
import { Refusal } from './Refusal.tsx'
import { SignInForm } from './SignInForm.tsx'
import { useWords } from './words.tsx'

/**
 * Why a form was refused. When the session ended meanwhile, it offers to sign in on the spot, so that what was typed
 * stays. Place it outside the `<form>`: it may hold one itself. Faults of fields belong in `ErrorSummary`.
 */
export function ProblemNotice({ error }: { error: unknown }) {
  const say = useWords()
  const [renewed, setRenewed] = useState<unknown>()
  if (!error) return null
  if (!isProblem(error, 'not-signed-in')) return <Refusal error={error} />
  if (renewed === error) return <Notice tone="ok">{say('problem.signed-in-again')}</Notice>
  return (
    <Notice tone="warning" title={say('problem.sign-in-again')}>
      <SignInForm onSignedIn={() => setRenewed(error)} />
    </Notice>
  )
}
