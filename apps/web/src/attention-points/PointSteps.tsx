import { Link } from '@tanstack/react-router'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { useWords } from '../ui/words.tsx'
import { AmendLink } from './AmendLink.tsx'
import type { Point } from './queries.ts'

/** Where one can do something about a point; who may not is not shown the way. */
export function PointSteps({ point }: { point: Point }) {
  const say = useWords()
  const { code: programme } = usePlan()
  const coordinates = hasRole(useSession()?.account, programme, ['coordinator'])
  switch (point.kind) {
    case 'no-lead':
      return (
        <AmendLink programme={programme} action={point.action.code} kind="transferred">
          {say('points.do.lead')}
        </AmendLink>
      )
    case 'no-due':
    case 'review-passed':
      return (
        <AmendLink programme={programme} action={point.action.code} kind="rescheduled">
          {say('points.do.due')}
        </AmendLink>
      )
    case 'doubles-differ':
      return (
        <AmendLink programme={programme} action={point.actions[0]?.code ?? ''} kind="merged">
          {say('points.do.merge')}
        </AmendLink>
      )
    case 'item-uncovered':
      return (
        <>
          <Link
            className="utrecht-link utrecht-link--html-a"
            to="/$programme/verbanden"
            params={{ programme }}
            search={{ raamwerk: point.framework.code, weergave: 'lijst', onderdeel: point.item.code }}
          >
            {say('points.do.link')}
            <span className="only-spoken"> {point.item.code}</span>
          </Link>
          {coordinates && (
            <Link className="utrecht-link utrecht-link--html-a" to="/$programme/wijzigingen/nieuw" params={{ programme }}>
              {say('points.do.add')}
              <span className="only-spoken"> {point.item.code}</span>
            </Link>
          )}
        </>
      )
    case 'organisation-ended':
      return null
  }
}
