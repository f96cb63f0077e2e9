import { useSession } from '../api/session.ts'
import { Page } from '../ui/Page.tsx'
import { SignInForm } from '../ui/SignInForm.tsx'
import { useWords } from '../ui/words.tsx'
import { useGoOn } from './goOn.ts'

/** Signing in with a local account. */
export function SignInPage() {
  const say = useWords()
  const session = useSession()
  const goOn = useGoOn()
  return (
    <Page title={say('sign-in.title')} lead={say('sign-in.lead')}>
      {session?.account ? (
        <>
          <p className="utrecht-paragraph">{say('sign-in.already', { name: session.account.displayName })}</p>
          <button type="button" className="utrecht-button utrecht-button--primary-action" onClick={() => goOn(session)}>
            {say('sign-in.go-on')}
          </button>
        </>
      ) : (
        <>
          <SignInForm onSignedIn={goOn} />
          <p className="utrecht-paragraph utrecht-paragraph--small" style={{ marginBlockStart: 'var(--actielijn-space-5)' }}>
            {say('sign-in.help')}
          </p>
        </>
      )}
    </Page>
  )
}
