import { useState } from 'react'
import { usePlan, type Plan } from '../api/plan.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { useWords } from '../ui/words.tsx'
import { CheckboxGroup } from './CheckboxGroup.tsx'
import styles from './FilterPanel.module.css'
import { OneOfMany } from './OneOfMany.tsx'
import type { FilterProps } from './filterProps.ts'
import { listFilters, valuesIn, type SavedView } from './savedView.ts'
import { useOutlookShown } from './useOutlookShown.ts'
import { TypedFilters } from './TypedFilters.tsx'

/** Everything the table can be narrowed by. On a phone it waits behind a button. */
export function FilterPanel({ view, onChange }: FilterProps) {
  const say = useWords()
  const [open, setOpen] = useState(false)
  const active = countOf(view)
  return (
    <section className={styles.panel} aria-labelledby="filters">
      <h2 id="filters" className={`utrecht-heading-3 ${styles.heading}`}>
        {say('list.filters')}
      </h2>
      <button
        type="button"
        className={`utrecht-button utrecht-button--secondary-action ${styles.toggle}`}
        aria-expanded={open}
        aria-controls="filter-fields"
        onClick={() => setOpen(!open)}
      >
        {active > 0 ? say('list.filters.active', { count: active }) : say('list.filters')}
      </button>
      <div id="filter-fields" className={`${styles.fields} ${open ? styles.open : ''}`}>
        <TypedFilters view={view} onChange={onChange} />
        <Groups view={view} onChange={onChange} />
        <Checkbox
          label={say('list.children')}
          name="niveau"
          checked={view.niveau === 'alle'}
          onChange={({ target }) => {
            const { niveau: _niveau, ...rest } = view
            onChange(target.checked ? { ...rest, niveau: 'alle' } : rest)
          }}
        />
      </div>
    </section>
  )
}

function Groups({ view, onChange }: FilterProps) {
  const plan = usePlan()
  const withOutlook = useOutlookShown()
  const lines = valuesIn(view, 'lijn')
  const below = plan.programme.headings.filter(({ level }) => level !== 'line')
  const themes = below.filter(({ code }) => lines.length === 0 || lines.includes(lineOf(plan, code)))
  const ministries = plan.programme.members.map(({ ministry }) => ministry)
  const organisations = plan.programme.organisations.map(({ code }) => code)
  return (
    <>
      <CheckboxGroup filter="lijn" values={plan.lines.map(({ code }) => code)} view={view} onChange={onChange} startsOpen />
      {themes.length > 0 && <CheckboxGroup filter="thema" values={themes.map(({ code }) => code)} view={view} onChange={onChange} />}
      <CheckboxGroup filter="fase" view={view} onChange={onChange} startsOpen />
      <CheckboxGroup filter="aandacht" view={view} onChange={onChange} />
      {withOutlook && <CheckboxGroup filter="verwachting" view={view} onChange={onChange} />}
      <CheckboxGroup filter="tijdigheid" view={view} onChange={onChange} />
      <CheckboxGroup filter="actualiteit" view={view} onChange={onChange} />
      <OneOfMany filter="organisatie" values={organisations} view={view} onChange={onChange} />
      <CheckboxGroup filter="rol" view={view} onChange={onChange} />
      <OneOfMany filter="ministerie" values={[...new Set(ministries)]} view={view} onChange={onChange} />
      <CheckboxGroup filter="soort" view={view} onChange={onChange} />
    </>
  )
}

function countOf(view: SavedView): number {
  const lists = listFilters.reduce((sum, { name }) => sum + valuesIn(view, name).length, 0)
  return lists + (view.voor ? 1 : 0) + (view.tekst ? 1 : 0)
}

/** The line a section or theme stands in. */
function lineOf(plan: Plan, code: string): string {
  const parent = plan.heading(code)?.parent
  return parent === undefined ? code : lineOf(plan, parent)
}
