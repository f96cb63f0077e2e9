import { onlineManager } from '@tanstack/react-query'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'

/** What is shown instead of a page that broke. */
export function Crash() {
  const say = useWords()
  return (
    <Page title={say('crash.title')}>
      <p className="utrecht-paragraph">{say(onlineManager.isOnline() ? 'crash.text' : 'state.unreachable')}</p>
      <button
        type="button"
        className="utrecht-button utrecht-button--primary-action"
        onClick={() => window.location.reload()}
      >
        {say('crash.reload')}
      </button>
    </Page>
  )
}
