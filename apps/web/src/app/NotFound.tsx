import { Link } from '@tanstack/react-router'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const say = useWords()
  return (
    <Page title={say('not-found.title')}>
      <p className="utrecht-paragraph">{say('not-found.text')}</p>
      <Link className="utrecht-link utrecht-link--html-a" to="/">
        {say('not-found.link')}
      </Link>
    </Page>
  )
}
