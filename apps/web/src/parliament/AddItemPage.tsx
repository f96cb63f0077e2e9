import { useState } from 'react'
import { chambers, longestInPlan, parliamentaryKinds } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { ApiProblem } from '../api/problem.ts'
import { hasRole, useSession } from '../api/session.ts'
import { ParliamentLink } from '../ui/links.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { PeriodField } from '../ui/PeriodField.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { Select } from '../ui/Select.tsx'
import { usePick } from '../ui/Said.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { noPeriod, periodOf, withPrecision } from '../ui/typedPeriod.ts'
import { useWords } from '../ui/words.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { typedIn } from './fieldOf.ts'
import { useAddItem } from './queries.ts'
import { Trail } from './Trail.tsx'

/** Adds a motion or a promise to the register. */
export function AddItemPage() {
  const say = useWords()
  const plan = usePlan()
  const coordinates = hasRole(useSession()?.account, plan.code, ['coordinator'])
  return (
    <Page title={say('parliament.add')} lead={say('parliament.add-lead')} before={<Trail here={say('parliament.to-add')} />}>
      {coordinates ? <Adding /> : <Notice tone="info">{say('parliament.coordinator-only')}</Notice>}
    </Page>
  )
}

function Adding() {
  const say = useWords()
  const plan = usePlan()
  const { today } = plan.programme.asOf
  const add = useAddItem(plan.code)
  const [made, setMade] = useState(() => withPrecision(noPeriod, 'day', today))
  const [due, setDue] = useState(noPeriod)
  if (add.isSuccess) return <Added code={add.data.code} />
  const submit = (form: FormData) => {
    const typed = (name: string) => typedIn(form, `item-${name}`)
    const text = (name: string) => ({ nl: typed(`${name}-nl`), en: typed(`${name}-en`) })
    const member = plan.programme.members.find(({ code }) => code === typed('member'))
    const [madeOn, dueOn] = [periodOf(made), periodOf(due)]
    add.mutate({
      kind: typed('kind') === 'motion' ? 'motion' : 'commitment',
      chamber: typed('chamber') === 'eerste-kamer' ? 'eerste-kamer' : 'tweede-kamer',
      number: typed('number'),
      title: text('title'),
      text: text('text'),
      askedBy: typed('askedBy'),
      ...(typed('debate-nl').trim() && { debate: { nl: typed('debate-nl') } }),
      ...(madeOn && { made: madeOn }),
      ...(dueOn && { due: dueOn }),
      ministry: member?.ministry ?? '',
      member: member?.code ?? '',
      source: typed('source'),
    })
  }
  return (
    <ChangeForm prefix="item" change={withoutMinistry(add)} submit={say('parliament.save.add')} onSubmit={submit}>
      {(faults) => (
        <>
          <Said faults={faults} />
          <PeriodField label={say('parliament.fact.made')} name="item-made" period={made} onChange={setMade} today={today} none={say('parliament.unknown')} fault={faults.get('item-made')} />
          <PeriodField label={say('parliament.new-due')} name="item-due" period={due} onChange={setDue} today={today} none={say('parliament.no-date')} fault={faults.get('item-due')} />
          <Answering faults={faults} />
        </>
      )}
    </ChangeForm>
  )
}

/** The ministry follows from the member of government: one choice, one fault. */
function withoutMinistry(add: ReturnType<typeof useAddItem>) {
  const { error } = add
  if (!(error instanceof ApiProblem)) return add
  const errors = error.problem.errors?.filter(({ pointer }) => pointer !== '/ministry')
  return { ...add, error: new ApiProblem({ ...error.problem, ...(errors && { errors }) }) }
}

interface Part {
  faults: ReadonlyMap<string, string>
}

/** What was asked or promised, where and by whom. */
function Said({ faults }: Part) {
  const say = useWords()
  const field = (name: string) => ({ name: `item-${name}`, fault: faults.get(`item-${name}`) })
  return (
    <>
      <RadioGroup
        label={say('parliament.fact.kind')}
        name="item-kind"
        defaultValue="commitment"
        inline
        options={parliamentaryKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
      />
      <RadioGroup
        label={say('parliament.fact.chamber')}
        name="item-chamber"
        defaultValue="tweede-kamer"
        inline
        options={chambers.map((value) => ({ value, label: say(`chamber.${value}`) }))}
      />
      <TextField label={say('parliament.fact.number')} hint={say('parliament.number-hint')} optional {...field('number')} />
      <TextField label={say('fact.title')} lang="nl" {...field('title-nl')} />
      <TextField label={say('parliament.title-en')} lang="en" optional {...field('title-en')} />
      <TextArea label={say('parliament.text')} hint={say('parliament.text-hint')} lang="nl" rows={5} limit={longestInPlan.summary} {...field('text-nl')} />
      <TextArea label={say('parliament.text-en')} lang="en" rows={3} optional limit={longestInPlan.summary} {...field('text-en')} />
      <TextField label={say('parliament.fact.asked')} optional {...field('askedBy')} />
      <TextField label={say('parliament.fact.debate')} lang="nl" optional {...field('debate-nl')} />
    </>
  )
}

function Answering({ faults }: Part) {
  const say = useWords()
  const pick = usePick()
  const { members } = usePlan().programme
  return (
    <>
      <Select
        label={say('parliament.fact.member')}
        name="item-member"
        defaultValue=""
        options={[{ value: '', label: say('parliament.choose-member') }, ...members.map(({ code, title }) => ({ value: code, label: pick(title) }))]}
        fault={faults.get('item-member')}
      />
      <TextField label={say('parliament.where')} hint={say('parliament.source-hint')} name="item-source" fault={faults.get('item-source')} />
    </>
  )
}

function Added({ code }: { code: string }) {
  const say = useWords()
  const plan = usePlan()
  return (
    <Notice tone="ok" title={say('parliament.done.add')} ref={focus}>
      <ParliamentLink programme={plan.code} item={code}>
        {say('parliament.to-item', { code })}
      </ParliamentLink>
    </Notice>
  )
}

/** The same function each time, so that it happens once. */
const focus = (element: HTMLElement | null) => element?.focus()
