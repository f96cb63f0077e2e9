import type { FormEvent } from 'react'
import { DateField, TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import type { FilterProps } from './filterProps.ts'
import { useFilterWords } from './filterWords.ts'
import { readSavedView } from './savedView.ts'

/** The filters that are typed; they work on Enter or the button, not with every key. */
export function TypedFilters({ view, onChange }: FilterProps) {
  const say = useWords()
  const words = useFilterWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onChange(readSavedView({ ...view, tekst: form.get('tekst'), voor: form.get('voor') }))
  }
  return (
    <form role="search" aria-label={say('list.search')} onSubmit={submit}>
      <TextField
        key={`tekst ${view.tekst}`}
        label={say('list.text.label')}
        name="tekst"
        id="filter-tekst"
        type="search"
        maxLength={200}
        defaultValue={view.tekst ?? ''}
      />
      <DateField
        key={`voor ${view.voor}`}
        label={words.name('voor')}
        name="voor"
        id="filter-voor"
        defaultValue={view.voor ?? ''}
      />
      <p>
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {say('list.search.submit')}
        </button>
      </p>
    </form>
  )
}
