import { Checkbox } from '../ui/Checkbox.tsx'
import styles from './CheckboxGroup.module.css'
import type { FilterProps } from './filterProps.ts'
import { useFilterWords } from './filterWords.ts'
import { listFilters, toggled, valuesIn, type ListFilter } from './savedView.ts'

interface CheckboxGroupProps extends FilterProps {
  filter: ListFilter
  /** The choices, where the filter has no closed list of its own. */
  values?: readonly string[]
  startsOpen?: boolean
}

/** One filter: its choices behind its name, so that the panel stays short. */
export function CheckboxGroup({ filter, values, view, onChange, startsOpen = false }: CheckboxGroupProps) {
  const words = useFilterWords()
  const chosen = valuesIn(view, filter)
  const choices = values ?? closedList(filter)
  return (
    <details className={styles.group} open={startsOpen || chosen.length > 0}>
      <summary className={styles.summary}>
        {words.name(filter)}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset className={styles.choices}>
        <legend className="only-spoken">{words.name(filter)}</legend>
        {choices.map((value) => (
          <Checkbox
            key={value}
            id={`filter-${filter}-${value}`}
            label={words.value(filter, value)}
            name={filter}
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(view, filter, value))}
          />
        ))}
      </fieldset>
    </details>
  )
}

function closedList(name: ListFilter): readonly string[] {
  const filter = listFilters.find((one) => one.name === name)
  return filter && 'values' in filter ? filter.values : []
}
