import { Link } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { chambers, parliamentaryKinds, parliamentaryStates } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { usePick } from '../ui/Said.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Parliament.module.css'
import { isFiltered, type ParliamentSearch } from './parliamentSearch.ts'
import { useParliamentSearch } from './useParliamentSearch.ts'

/** What the register can be narrowed by; the address keeps it. */
export function Filters({ search }: { search: ParliamentSearch }) {
  const say = useWords()
  const pick = usePick()
  const plan = usePlan()
  const { go } = useParliamentSearch()
  const options = {
    soort: parliamentaryKinds.map((value) => ({ value, label: say(`kind.${value}`) })),
    kamer: chambers.map((value) => ({ value, label: say(`chamber.${value}`) })),
    toestand: parliamentaryStates.map((value) => ({ value, label: say(`parliament.state.${value}`) })),
    bewindspersoon: plan.programme.members.map(({ code, title }) => ({ value: code, label: pick(title) })),
  }
  return (
    <div className={`${styles.filters} only-screen`} role="group" aria-label={say('parliament.filters')}>
      {(['soort', 'kamer', 'toestand', 'bewindspersoon'] as const).map((name) => (
        <Select
          key={name}
          label={say(`parliament.filter.${name}`)}
          name={name}
          value={search[name] ?? ''}
          options={[{ value: '', label: say('parliament.any') }, ...options[name]]}
          onChange={({ target }) => go({ [name]: target.value })}
        />
      ))}
      <WordsFilter key={search.tekst ?? ''} text={search.tekst ?? ''} onFind={(tekst) => go({ tekst })} />
      <Checkbox
        label={say('parliament.filter.telaat')}
        name="telaat"
        checked={search.telaat === 'ja'}
        onChange={({ target }) => go({ telaat: target.checked ? 'ja' : undefined })}
      />
      {isFiltered(search) && (
        <Link className="utrecht-link utrecht-link--html-a" to="/$programme/moties-en-toezeggingen" params={{ programme: plan.code }} resetScroll={false}>
          {say('parliament.clear')}
        </Link>
      )}
    </div>
  )
}

function WordsFilter({ text, onFind }: { text: string; onFind: (text: string) => void }) {
  const say = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('tekst')
    onFind(typeof typed === 'string' ? typed : '')
  }
  return (
    <form className={styles.words} role="search" onSubmit={submit}>
      <TextField label={say('parliament.filter.tekst')} name="tekst" defaultValue={text} />
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {say('parliament.find')}
      </button>
    </form>
  )
}
