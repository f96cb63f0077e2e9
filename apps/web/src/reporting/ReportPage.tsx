import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionDetail, Recording, SavedDraft } from '@actielijn/contract'
import { actionQuery } from '../api/action.ts'
import { usePlan } from '../api/plan.tsx'
import { useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { Page } from '../ui/Page.tsx'
import { Said } from '../ui/Said.tsx'
import { SignInForm } from '../ui/SignInForm.tsx'
import { useWords } from '../ui/words.tsx'
import { readCopy, type Place } from './localCopy.ts'
import { draftQuery } from './queries.ts'
import { Stranded } from './Stranded.tsx'
import { Writing } from './Writing.tsx'
import { openingOf, recordingIn } from './working.ts'

/** "Voortgangsbericht": one organisation's answer about one action. */
export function ReportPage() {
  const { actie = '' } = useParams({ strict: false })
  const plan = usePlan()
  const query = useQuery(actionQuery(plan.code, actie, {}))
  return (
    <Answer query={query} title={useWords()('report.title')}>
      {(action) => <Titled key={action.code} action={action} />}
    </Answer>
  )
}

function Titled({ action }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  const name = useOrganisationName()
  const { organisatie, namens } = useSearch({ strict: false })
  // Taken once: a session that ends while somebody types must not take the form away.
  const [first] = useState(() => recordingIn(action, organisatie, namens === '1'))
  const recording = first ?? recordingIn(action, organisatie, namens === '1')
  const title = !recording
    ? say('report.title')
    : recording.onBehalf
      ? say('report.title.on-behalf', { organisation: name(recording.organisation) })
      : say(recording.form === 'contribution' ? 'report.title.contribution' : 'report.title')
  const lead = (
    <>
      {action.code}{' '}
      <ActionLink programme={plan.code} action={action.code}>
        <Said text={action.title} />
      </ActionLink>
    </>
  )
  return (
    <Page title={`${title}: ${action.code}`} heading={title} lead={lead}>
      {recording ? <WithDraft action={action} recording={recording} /> : <NotHere action={action} />}
    </Page>
  )
}

/** Nothing can be recorded here: signed out, no part in it, or the plan changed while somebody was writing. */
function NotHere({ action }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  const session = useSession()
  const { organisatie } = useSearch({ strict: false })
  if (!session?.account) {
    return (
      <Notice tone="info" title={say('report.sign-in')}>
        <SignInForm onSignedIn={() => {}} />
      </Notice>
    )
  }
  const own = session.account.programmes.find(({ programme }) => programme === plan.code)?.organisations ?? []
  const organisation = own.find((one) => organisatie === undefined || one.organisation === organisatie)?.organisation
  if (organisation === undefined || !action.tracked) return <Notice tone="info">{say('report.not-here')}</Notice>
  return <Stranded action={action} place={{ account: session.account.id, programme: plan.code, action: action.code, organisation }} />
}

function WithDraft({ action, recording }: { action: ActionDetail; recording: Recording }) {
  const plan = usePlan()
  const account = useSession()?.account?.id
  const query = useQuery(draftQuery(plan.code, action.code, recording.organisation))
  const [place] = useState<Place>({
    account: account ?? '',
    programme: plan.code,
    action: action.code,
    organisation: recording.organisation,
  })
  return <Answer query={query}>{(draft) => <Opened {...{ action, recording, draft, place }} />}</Answer>
}

interface OpenedProps {
  action: ActionDetail
  recording: Recording
  draft: SavedDraft | null
  place: Place
}

/** Server data become a form's first values here, once; from then on what is typed counts. */
function Opened({ action, recording, draft, place }: OpenedProps) {
  const [opening] = useState(() =>
    openingOf(recording, { here: readCopy(place), draft: draft ?? undefined }, action.asOf.today),
  )
  const spoken = lastWords(action, recording)
  return <Writing opening={{ ...opening, ...(spoken && { spoken }) }} place={place} today={action.asOf.today} />
}

/** After "unchanged" the words stand in an earlier update. */
function lastWords({ history }: ActionDetail, { organisation, previous }: Recording) {
  if (!previous || previous.content.happened) return undefined
  return history.items.find((update) => update.organisation === organisation && update.content.happened)
}
