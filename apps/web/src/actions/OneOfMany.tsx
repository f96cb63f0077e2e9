import { Select } from '../ui/Select.tsx'
import { useWords } from '../ui/words.tsx'
import type { FilterProps } from './filterProps.ts'
import { useFilterWords } from './filterWords.ts'
import { valuesIn, withValues, type ListFilter } from './savedView.ts'

interface OneOfManyProps extends FilterProps {
  filter: ListFilter
  values: readonly string[]
}

const several = ','

/** A filter with too many choices for boxes. An address may hold several; the list then says so. */
export function OneOfMany({ filter, values, view, onChange }: OneOfManyProps) {
  const say = useWords()
  const words = useFilterWords()
  const chosen = valuesIn(view, filter)
  const options = values
    .map((value) => ({ value, label: words.value(filter, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  return (
    <Select
      label={words.name(filter)}
      name={filter}
      id={`filter-${filter}`}
      value={chosen.length > 1 ? several : (chosen[0] ?? '')}
      onChange={({ target }) => {
        if (target.value !== several) onChange(withValues(view, filter, target.value === '' ? [] : [target.value]))
      }}
      options={[
        { value: '', label: say('list.filter.all') },
        ...(chosen.length > 1 ? [{ value: several, label: say('list.filter.several', { count: chosen.length }) }] : []),
        ...options,
      ]}
    />
  )
}
