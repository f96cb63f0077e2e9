import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { relations } from '@actielijn/plan'
import { actionChoicesQuery, useAddLink } from '../api/links.ts'
import { faultsOf } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { Answer } from './Answer.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { Foldout } from './Foldout.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { usePick } from './Said.tsx'
import { Select, type Option } from './Select.tsx'
import { TextArea } from './TextArea.tsx'
import { useWords } from './words.tsx'

/** For the coordinator: links an action to an item, with the reason why somebody who knows the field would agree. */
export function AddLink({ item }: { item: string }) {
  const say = useWords()
  const [open, setOpen] = useState(false)
  return (
    <Foldout summary={say('link.add', { item })} open={open} onToggle={setOpen}>
      <Choices item={item} onDone={() => setOpen(false)} />
    </Foldout>
  )
}

function Choices({ item, onDone }: { item: string; onDone: () => void }) {
  const pick = usePick()
  const plan = usePlan()
  const query = useQuery(actionChoicesQuery(plan.code))
  return (
    <Answer query={query}>
      {({ items }) => (
        <LinkForm item={item} actions={items.map(({ code, title }) => ({ value: code, label: `${code} ${pick(title)}` }))} onDone={onDone} />
      )}
    </Answer>
  )
}

function LinkForm({ item, actions, onDone }: { item: string; actions: readonly Option[]; onDone: () => void }) {
  const say = useWords()
  const plan = usePlan()
  const add = useAddLink(plan.code)
  const faults = faultsOf(add.error)
  const field = (name: string) => `${name}-${item}`
  const fields: Record<string, string> = { '/action': field('action'), '/relation': field('relation'), '/extent': field('extent'), '/reason/nl': field('reason') }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    add.mutate({ item, ...typedLink(new FormData(event.currentTarget)) }, { onSuccess: onDone })
  }
  return (
    <>
      <ErrorSummary faults={[...faults].map(([pointer, text]) => ({ field: fields[pointer] ?? field('action'), text }))} />
      {faults.size === 0 && <ProblemNotice error={add.error} />}
      <form onSubmit={submit} noValidate>
        <Select
          label={say('link.action')}
          name="action"
          id={field('action')}
          defaultValue=""
          options={[{ value: '', label: say('link.choose') }, ...actions]}
          fault={faults.get('/action')}
        />
        <Select
          label={say('link.relation')}
          name="relation"
          id={field('relation')}
          defaultValue="supports"
          options={relations.map((value) => ({ value, label: say(`relation.${value}`) }))}
          fault={faults.get('/relation')}
        />
        <Select
          label={say('link.extent')}
          hint={say('link.extent-hint')}
          name="extent"
          id={field('extent')}
          defaultValue=""
          options={[
            { value: '', label: say('link.extent-none') },
            { value: 'partly', label: say('extent.partly') },
            { value: 'fully', label: say('extent.fully') },
          ]}
          fault={faults.get('/extent')}
        />
        <TextArea
          label={say('link.reason')}
          hint={say('link.reason-hint')}
          name="reason"
          id={field('reason')}
          rows={3}
          lang="nl"
          fault={faults.get('/reason/nl')}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={add.isPending}>
          {say('link.save')}
        </button>
      </form>
    </>
  )
}

function typedLink(form: FormData) {
  const typed = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const extent = (['fully', 'partly'] as const).find((one) => one === typed('extent'))
  return {
    action: typed('action'),
    relation: relations.find((one) => one === typed('relation')) ?? 'supports',
    ...(extent && { extent }),
    reason: { nl: typed('reason') },
  }
}
