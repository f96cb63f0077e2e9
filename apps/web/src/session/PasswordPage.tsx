import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { SignInForm } from '../ui/SignInForm.tsx'
import { useWords } from '../ui/words.tsx'
import { PasswordForm } from './PasswordForm.tsx'

/** Changing one's own password; with a one-time password nothing else is possible first. */
export function PasswordPage() {
  const say = useWords()
  return (
    <Page title={say('password.title')}>
      <Answer query={useQuery(sessionQuery)}>
        {({ account }) =>
          account ? (
            <>
              {account.mustChangePassword && <Notice tone="info">{say('password.must')}</Notice>}
              <PasswordForm name={account.name} />
            </>
          ) : (
            <>
              <Notice tone="info">{say('password.signed-out')}</Notice>
              <SignInForm onSignedIn={stay} />
            </>
          )
        }
      </Answer>
    </Page>
  )
}

/** Once signed in, the same page shows the other form. */
const stay = () => undefined
