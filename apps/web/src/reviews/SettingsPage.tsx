import { useQuery } from '@tanstack/react-query'
import { usePlan } from '../api/plan.tsx'
import { programmeQuery } from '../api/programme.ts'
import { hasRole, useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import { StandingSettings } from './StandingSettings.tsx'

/** "Instellingen": how accepted updates become public. Everyone may read it, the coordinator decides. */
export function SettingsPage() {
  const say = useWords()
  const plan = usePlan()
  const mayChange = hasRole(useSession()?.account, plan.code, ['coordinator'])
  const query = useQuery(programmeQuery(plan.code, {}))
  return (
    <Page title={say('settings.title')} lead={say('settings.lead')}>
      <Answer query={query}>
        {({ release }) =>
          mayChange ? (
            <SettingsForm release={release} />
          ) : (
            <>
              <StandingSettings release={release} />
              <p className="utrecht-paragraph">{say('settings.who')}</p>
            </>
          )
        }
      </Answer>
    </Page>
  )
}
