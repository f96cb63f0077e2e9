import { Link } from '@tanstack/react-router'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'

/** Says that the session is over. */
export function SignedOutPage() {
  const say = useWords()
  return (
    <Page title={say('signed-out.title')} lead={say('signed-out.text')}>
      <Link className="utrecht-link utrecht-link--html-a" to="/inloggen">
        {say('signed-out.again')}
      </Link>
    </Page>
  )
}
