import { useQuery } from '@tanstack/react-query'
import type { ProgrammeView } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { programmeQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'
import { SettingsForm } from './SettingsForm.tsx'

/** "Instellingen": how accepted updates become public. Everyone may read it, the coordinator decides. */
export function SettingsPage() {
  const say = useWords()
  const plan = usePlan()
  const mayChange = hasRole(useSession()?.account, plan.code, ['coordinator'])
  const query = useQuery(programmeQuery(plan.code, {}))
  return (
    <Page title={say('settings.title')} lead={say('settings.lead')}>
      <Answer query={query}>
        {({ release }) => (mayChange ? <SettingsForm release={release} /> : <Settings release={release} />)}
      </Answer>
    </Page>
  )
}

function Settings({ release }: { release: ProgrammeView['release'] }) {
  const say = useWords()
  return (
    <>
      <ul className="utrecht-unordered-list">
        <li>{say(`review.mode.${release.mode}`)}</li>
        <li>{say(release.outlook ? 'review.outlook-out' : 'review.outlook-in')}</li>
        <li>{say(release.contributions ? 'review.contributions-out' : 'review.contributions-in')}</li>
      </ul>
      <p className="utrecht-paragraph">{say('settings.who')}</p>
    </>
  )
}
