import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionDetail } from '@actielijn/contract'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { ActionLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { Said } from '../ui/Said.tsx'
import { useWords } from '../ui/words.tsx'
import { readAmendActionSearch } from './amendActionSearch.ts'
import { AmendingForm } from './AmendingForm.tsx'
import { GroundFields } from './GroundFields.tsx'
import { KindFields } from './KindFields.tsx'
import { actionToChangeQuery } from './queries.ts'
import { rebased } from './rebased.ts'
import { actionAmendments, bodyOf, openingOf, type ActionAmendmentKind, type TypedAmendment } from './typedAmendment.ts'

/** "Plan wijzigen": one dated, sourced change of one action. */
export function AmendActionPage() {
  const { actie = '' } = useParams({ strict: false })
  const plan = usePlan()
  const query = useQuery(actionToChangeQuery(plan.code, actie))
  return <Answer query={query}>{(action) => <Titled key={action.code} action={action} />}</Answer>
}

function Titled({ action }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  const lead = (
    <>
      {action.code}{' '}
      <ActionLink programme={plan.code} action={action.code}>
        <Said text={action.title} />
      </ActionLink>
    </>
  )
  return (
    <Page title={`${say('amend.title')}: ${action.code}`} heading={say('amend.title')} lead={lead}>
      {coordinates ? <Changing action={action} /> : <Notice tone="info">{say('amend.coordinator-only')}</Notice>}
    </Page>
  )
}

function Changing({ action }: { action: ActionDetail }) {
  const say = useWords()
  const plan = usePlan()
  const client = useQueryClient()
  const { soort = 'rescheduled' } = readAmendActionSearch(useSearch({ strict: false }))
  const kinds = kindsFor(action)
  const [typed, setTyped] = useTypedAmendment(action, kinds.find((kind) => kind === soort) ?? 'correction')
  const others = typed.kind === 'merged' ? typed.others.filter((code) => code !== '') : []
  const seen = useQueries({ queries: others.map((code) => actionToChangeQuery(plan.code, code)) })
  const basedOn = (code: string) =>
    (code === action.code ? action : seen.find(({ data }) => data?.code === code)?.data)?.lineage.basedOn ?? 0
  return (
    <>
      {kinds.length === 1 && typed.kind === 'correction' && <Notice tone="info">{say(action.lineage.ended ? 'amend.ended' : 'amend.untracked')}</Notice>}
      <AmendingForm
        typed={bodyOf(typed, action, basedOn)}
        onRefresh={() => void client.invalidateQueries({ queryKey: ['programme', plan.code] })}
        done={
          <p className="utrecht-paragraph">
            <ActionLink programme={plan.code} action={action.code}>
              {say('amend.to-action')}
            </ActionLink>
          </p>
        }
      >
        {(faults) => (
          <>
            <RadioGroup
              label={say('amend.kind')}
              name="kind"
              value={typed.kind}
              onChange={(kind) => setTyped({ ...typed, kind })}
              options={actionAmendments
                .filter((kind) => kinds.includes(kind) || kind === typed.kind)
                .map((kind) => ({ value: kind, label: say(`amend.kind.${kind}`), hint: say(`amend.kind-hint.${kind}`) }))}
            />
            <KindFields action={action.code} typed={typed} onChange={setTyped} faults={faults} />
            <GroundFields
              ground={typed.ground}
              onChange={(ground) => setTyped({ ...typed, ground })}
              faults={faults}
              dated={typed.kind !== 'correction'}
            />
          </>
        )}
      </AmendingForm>
    </>
  )
}

/** What can be changed of it: an action that left the plan and an entry of another source can only be put right. */
function kindsFor({ tracked, lineage }: ActionDetail): readonly ActionAmendmentKind[] {
  return tracked && !lineage.ended ? actionAmendments : ['correction']
}

/**
 * What is typed. It begins as the action is; from then on what is typed counts, and what was not touched follows what
 * somebody else made of the action meanwhile.
 */
function useTypedAmendment(action: ActionDetail, kind: ActionAmendmentKind) {
  const [{ seen, typed }, setState] = useState(() => ({ seen: action, typed: openingOf(action, kind, action.asOf.today) }))
  const current = seen.lineage.basedOn === action.lineage.basedOn ? typed : rebased(typed, seen, action)
  if (current !== typed) setState({ seen: action, typed: current })
  return [current, (next: TypedAmendment) => setState({ seen: action, typed: next })] as const
}
