import type { ActionDetail } from '@actielijn/contract'
import { Notice } from '../ui/Notice.tsx'
import { OrganisationName } from '../ui/OrganisationName.tsx'
import { useWords } from '../ui/words.tsx'

/** Inside only: partners that see it otherwise than the reporter. Their words stand in the history. */
export function Contradictions({ action }: { action: ActionDetail }) {
  const say = useWords()
  if (action.contradictions.length === 0) return null
  return (
    <Notice tone="warning" title={say('action.contradictions', { count: action.contradictions.length })}>
      <ul className="utrecht-unordered-list">
        {action.contradictions.map(({ update, organisation }) => (
          <li key={update}>
            <a className="utrecht-link utrecht-link--html-a" href={`#bericht-${update}`}>
              <OrganisationName code={organisation} />
            </a>
          </li>
        ))}
      </ul>
      <p className="utrecht-paragraph">{say('action.contradictions.inside')}</p>
    </Notice>
  )
}
