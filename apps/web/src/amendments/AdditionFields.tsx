import { longestInPlan } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { capitalised, useLevel } from '../ui/levels.ts'
import { PeriodField } from '../ui/PeriodField.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import type { Faults } from './fieldOf.ts'
import { NewActionFields } from './NewActionFields.tsx'
import { TextPair } from './TextPair.tsx'
import type { TypedAddition } from './typedAddition.ts'

interface AdditionFieldsProps {
  typed: TypedAddition
  onChange: (typed: TypedAddition) => void
  faults: Faults
}

/** What each kind of addition asks for. */
export function AdditionFields(props: AdditionFieldsProps) {
  switch (props.typed.kind) {
    case 'action-added':
      return <ActionFields {...props} />
    case 'heading-added':
      return <HeadingFields {...props} />
    case 'version-published':
      return <VersionFields {...props} />
  }
}

function useHeadingOptions(levels: readonly string[]) {
  const pick = usePick()
  const plan = usePlan()
  const say = useWords()
  const headings = plan.programme.headings.filter(
    ({ level, source, code }) => levels.includes(level) && (source.document === plan.programme.plan || plan.programme.lines.includes(code)),
  )
  return [{ value: '', label: say('amend.choose') }, ...headings.map(({ code, title }) => ({ value: code, label: `${code} ${pick(title)}` }))]
}

function ActionFields({ typed, onChange, faults }: AdditionFieldsProps) {
  const say = useWords()
  const options = useHeadingOptions(['line', 'section', 'theme'])
  return (
    <>
      <Select
        label={say('amend.under')}
        name="line"
        value={typed.under}
        onChange={({ target }) => onChange({ ...typed, under: target.value })}
        options={options}
        fault={faults.get('line') ?? faults.get('section') ?? faults.get('theme')}
      />
      <NewActionFields prefix="added-" typed={typed.action} onChange={(action) => onChange({ ...typed, action })} faults={faults} />
    </>
  )
}

function HeadingFields({ typed, onChange, faults }: AdditionFieldsProps) {
  const say = useWords()
  const level = useLevel()
  const { heading } = typed
  const change = (part: Partial<typeof heading>) => onChange({ ...typed, heading: { ...heading, ...part } })
  const parents = useHeadingOptions(heading.level === 'section' ? ['line'] : ['line', 'section'])
  return (
    <>
      <RadioGroup
        label={say('amend.level')}
        name="level"
        value={heading.level}
        onChange={(chosen) => change({ level: chosen })}
        inline
        options={(['line', 'section', 'theme'] as const).map((value) => ({ value, label: capitalised(level(value)) }))}
      />
      {heading.level !== 'line' && (
        <Select
          label={say('amend.under')}
          name="parent"
          value={heading.parent}
          onChange={({ target }) => change({ parent: target.value })}
          options={parents}
          fault={faults.get('parent')}
        />
      )}
      <TextField
        label={say('amend.code')}
        hint={say('amend.code-hint')}
        name="code"
        value={heading.code}
        onChange={({ target }) => change({ code: target.value })}
        fault={faults.get('code')}
        autoComplete="off"
        narrow
      />
      <TextPair label={say('fact.title')} name="title" text={heading.title} onChange={(title) => change({ title })} faults={faults} />
      <TextPair
        label={say('fact.summary')}
        name="summary"
        text={heading.summary}
        onChange={(summary) => change({ summary })}
        faults={faults}
        limit={longestInPlan.summary}
      />
    </>
  )
}

function VersionFields({ typed, onChange, faults }: AdditionFieldsProps) {
  const say = useWords()
  const { today } = usePlan().programme.asOf
  const { version } = typed
  const change = (part: Partial<typeof version>) => onChange({ ...typed, version: { ...version, ...part } })
  const wrongNumber = [...faults].find(([field]) => field.startsWith('codes-'))
  return (
    <>
      <TextPair label={say('amend.version-title')} name="title" text={version.title} onChange={(title) => change({ title })} faults={faults} />
      <TextField
        label={say('amend.version-code')}
        hint={say('amend.version-code-hint')}
        name="code"
        value={version.code}
        onChange={({ target }) => change({ code: target.value })}
        fault={faults.get('code')}
        autoComplete="off"
        narrow
      />
      <TextField
        label={say('amend.reference')}
        name="reference"
        value={version.reference}
        onChange={({ target }) => change({ reference: target.value })}
        fault={faults.get('reference')}
        optional
      />
      <PeriodField
        label={say('amend.published')}
        name="published"
        period={version.published}
        onChange={(published) => change({ published })}
        today={today}
        fault={faults.get('published')}
      />
      <TextArea
        label={say('amend.numbers')}
        hint={say('amend.numbers-hint')}
        name={wrongNumber?.[0] ?? 'codes'}
        value={version.numbers}
        onChange={({ target }) => change({ numbers: target.value })}
        fault={wrongNumber && `${say('amend.numbers-line', { number: Number(wrongNumber[0].split('-')[1]) + 1 })} ${wrongNumber[1]}`}
        optional
      />
    </>
  )
}
