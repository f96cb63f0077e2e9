import type { ActionDetail, Recording } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { ReportLink } from '../ui/ReportLink.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './ReportButtons.module.css'

/** What the reader may record here: one button for the likeliest, the rest behind it. */
export function ReportButtons({ action }: { action: ActionDetail }) {
  const say = useWords()
  const [first, ...others] = mostLikelyFirst(action)
  if (!first) return null
  return (
    <div className={`${styles.buttons} only-screen`}>
      <Way action={action.code} recording={first} main />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{say('action.report.others')}</summary>
          <ul>
            {others.map((recording) => (
              <li key={`${recording.organisation} ${recording.onBehalf}`}>
                <Way action={action.code} recording={recording} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** My own organisation before somebody else's, the reporter's report before a contribution. */
function mostLikelyFirst({ recordings }: ActionDetail): Recording[] {
  const rank = ({ onBehalf, form }: Recording) => (onBehalf ? 2 : 0) + (form === 'report' ? 0 : 1)
  return recordings.toSorted((a, b) => rank(a) - rank(b))
}

function Way({ action, recording, main = false }: { action: string; recording: Recording; main?: boolean }) {
  const say = useWords()
  const plan = usePlan()
  const name = useOrganisationName()
  const { organisation, form, onBehalf } = recording
  const own = form === 'report' ? 'action.report' : 'action.report.contribution'
  const words = onBehalf
    ? say('action.report.on-behalf', { organisation: name(organisation) })
    : main
      ? say(own)
      : say(`${own}.as`, { organisation: name(organisation) })
  return (
    <ReportLink
      programme={plan.code}
      {...{ action, organisation, onBehalf }}
      {...(main ? { className: `utrecht-button utrecht-button--primary-action ${styles.main}` } : {})}
    >
      {words}
    </ReportLink>
  )
}
