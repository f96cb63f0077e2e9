import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlan } from '../api/plan.tsx'
import { hasRole, useSession } from '../api/session.ts'
import { Answer } from '../ui/Answer.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { useWords } from '../ui/words.tsx'
import { AdditionFields } from './AdditionFields.tsx'
import { AmendingForm } from './AmendingForm.tsx'
import { GroundFields } from './GroundFields.tsx'
import { programmeBasisQuery } from './queries.ts'
import { additionBody, additions, emptyAddition } from './typedAddition.ts'

/** "Toevoegen aan het plan": an action, a heading, or a whole new version. */
export function AddToPlanPage() {
  const say = useWords()
  const plan = usePlan()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  return (
    <Page title={say('amend.add-title')} lead={say('amend.add-lead')}>
      {coordinates ? <Basis /> : <Notice tone="info">{say('amend.coordinator-only')}</Notice>}
    </Page>
  )
}

function Basis() {
  const plan = usePlan()
  const query = useQuery(programmeBasisQuery(plan.code))
  return <Answer query={query}>{({ basedOn, asOf }) => <Adding basedOn={basedOn ?? 0} today={asOf.today} />}</Answer>
}

function Adding({ basedOn, today }: { basedOn: number; today: string }) {
  const say = useWords()
  const plan = usePlan()
  const client = useQueryClient()
  const { soort } = useSearch({ strict: false })
  // The form's first values; from then on what is typed counts.
  const [typed, setTyped] = useState(() => emptyAddition(additions.find((kind) => kind === soort) ?? 'action-added', today))
  return (
    <AmendingForm
      typed={additionBody(typed, plan.programme.headings, basedOn)}
      onRefresh={() => void client.invalidateQueries({ queryKey: ['programme', plan.code] })}
      done={
        <p className="utrecht-paragraph">
          <Link className="utrecht-link utrecht-link--html-a" to="/$programme/wijzigingen" params={{ programme: plan.code }}>
            {say('amend.to-list')}
          </Link>
        </p>
      }
    >
      {(faults) => (
        <>
          <RadioGroup
            label={say('amend.what')}
            name="kind"
            value={typed.kind}
            onChange={(kind) => setTyped({ ...typed, kind })}
            options={additions.map((kind) => ({ value: kind, label: say(`amend.kind.${kind}`), hint: say(`amend.kind-hint.${kind}`) }))}
          />
          <AdditionFields typed={typed} onChange={setTyped} faults={faults} />
          <GroundFields ground={typed.ground} onChange={(ground) => setTyped({ ...typed, ground })} faults={faults} dated />
        </>
      )}
    </AmendingForm>
  )
}
