import { useQuery } from '@tanstack/react-query'
import { usePlan } from '../api/plan.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../ui/words.tsx'
import { choosableActionsQuery } from './queries.ts'

interface ActionSelectProps {
  label: string
  name: string
  value: string
  onChange: (code: string) => void
  /** Codes that cannot be chosen. */
  except?: readonly string[]
  hint?: string
  fault?: string | undefined
  optional?: boolean
}

/** One of the actions in force. */
export function ActionSelect({ label, name, value, onChange, except = [], hint, fault, optional = false }: ActionSelectProps) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { data } = useQuery(choosableActionsQuery(plan.code))
  const actions = data?.items.filter(({ code }) => !except.includes(code)) ?? []
  return (
    <Select
      label={label}
      name={name}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      options={[{ value: '', label: say('amend.choose') }, ...actions.map(({ code, title }) => ({ value: code, label: `${code} ${pick(title)}` }))]}
      fault={fault}
      hint={hint}
      optional={optional}
    />
  )
}
