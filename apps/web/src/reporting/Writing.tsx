import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlan } from '../api/plan.tsx'
import { isProblem } from '../api/problem.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { SignInForm } from '../ui/SignInForm.tsx'
import { useWords } from '../ui/words.tsx'
import { ConflictPanel, SetAside } from './ConflictPanel.tsx'
import { useFieldLabel } from './fieldLabel.ts'
import type { Place } from './localCopy.ts'
import { PreviousAnswer } from './PreviousAnswer.tsx'
import { ReportForm } from './ReportForm.tsx'
import styles from './ReportForm.module.css'
import { Sent } from './Sent.tsx'
import { Unchanged } from './Unchanged.tsx'
import { useReporting, type Reporting } from './useReporting.ts'
import type { Opening } from './working.ts'

interface WritingProps {
  opening: Opening
  place: Place
  today: string
}

/** The form with everything around it, until it is sent. */
export function Writing({ opening, place, today }: WritingProps) {
  const reporting = useReporting(opening, place, today)
  const { recording } = opening
  const { report, confirmation } = reporting.sending
  if (report.isSuccess || confirmation.isSuccess) return <Sent action={place.action} unchanged={confirmation.isSuccess} />
  const { previous } = recording
  return (
    <div className={styles.columns}>
      <PreviousAnswer previous={reporting.seen ?? previous} spoken={reporting.seen ? undefined : opening.spoken} />
      <div className={styles.form}>
        <BeforeWriting opening={opening} />
        <ConflictPanel reporting={reporting} />
        <SetAside reporting={reporting} />
        <Problems reporting={reporting} />
        {recording.form === 'report' && previous && previous.reach !== 'returned' && (
          <Unchanged reporting={reporting} today={today} />
        )}
        <ReportForm reporting={reporting} recording={recording} today={today} />
      </div>
    </div>
  )
}

/** What to know before typing: why it came back, or that text was found. */
function BeforeWriting({ opening }: { opening: Opening }) {
  const say = useWords()
  const { previous } = opening.recording
  const reason = previous?.reach === 'returned' ? previous.decision?.reason : undefined
  return (
    <>
      {reason && (
        <Notice tone="warning" title={say('report.returned')}>
          <p className="utrecht-paragraph" lang="nl">
            {reason}
          </p>
        </Notice>
      )}
      {opening.recovered && (
        <Notice tone="info">{say(opening.recovered === 'here' ? 'report.recovered.here' : 'report.recovered.draft')}</Notice>
      )}
    </>
  )
}

/** What stands between the text and the server. */
function Problems({ reporting }: { reporting: Reporting }) {
  const label = useFieldLabel()
  const { faults, sending } = reporting
  const error = sending.report.error ?? sending.confirmation.error
  const list = [...faults.found].map(([field, text]) => ({ field, text: `${label(field)}: ${text}` }))
  const planChanged = (['action-ended', 'no-part', 'plan-changed'] as const).some((type) => isProblem(error, type))
  const quiet = list.length > 0 || isProblem(error, 'conflict') || isProblem(error, 'not-signed-in')
  return (
    <>
      <SignInAgain reporting={reporting} error={error} />
      <ErrorSummary key={faults.attempt} faults={list} />
      {!quiet && <ProblemNotice error={error} />}
      {planChanged && <PlanChanged />}
    </>
  )
}

/** What to do when the plan changed under what was being typed: nothing of it is gone. */
function PlanChanged() {
  const say = useWords()
  const plan = usePlan()
  const { actie = '' } = useParams({ strict: false })
  return (
    <Notice tone="info">
      {say('report.plan-changed')}{' '}
      <ActionLink programme={plan.code} action={actie}>
        {say('report.stranded.look')}
      </ActionLink>
    </Notice>
  )
}

/** The session ended while somebody was typing: sign in on the spot, the text stays and is saved at once. */
function SignInAgain({ reporting, error }: { reporting: Reporting; error: unknown }) {
  const say = useWords()
  const [renewed, setRenewed] = useState<unknown>()
  const { status } = reporting
  const draftRefused = status.kind === 'failed' && status.why === 'signed-out'
  const sendRefused = isProblem(error, 'not-signed-in') && renewed !== error
  if (!draftRefused && !sendRefused) return null
  const goOn = () => {
    setRenewed(error)
    reporting.flushDraft()
  }
  return (
    <Notice tone="warning" title={say('problem.sign-in-again')}>
      <SignInForm onSignedIn={goOn} />
    </Notice>
  )
}
