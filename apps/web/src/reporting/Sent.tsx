import { Link } from '@tanstack/react-router'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { ActionLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../ui/words.tsx'
import { focusOnArrival } from './focusOnArrival.ts'

/** It is in: what happens next, and where to go. */
export function Sent({ action, unchanged }: { action: string; unchanged: boolean }) {
  const say = useWords()
  const plan = usePlan()
  const reports = hasRole(useSession()?.account, plan.code, ['editor', 'lead'])
  return (
    <Notice tone="ok" title={say(unchanged ? 'report.sent.unchanged' : 'report.sent')} ref={focusOnArrival}>
      <p className="utrecht-paragraph">{say('report.sent.next')}</p>
      <ul className="utrecht-unordered-list">
        {reports && (
          <li>
            <Link className="utrecht-link utrecht-link--html-a" to="/$programme/mijn-acties" params={{ programme: plan.code }}>
              {say('report.sent.mine')}
            </Link>
          </li>
        )}
        <li>
          <ActionLink programme={plan.code} action={action}>
            {say('report.sent.action')}
          </ActionLink>
        </li>
      </ul>
    </Notice>
  )
}
