import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { TextField } from '../ui/TextField.tsx'
import { searchFieldId } from '../ui/searchKey.ts'
import { useWords } from '../ui/words.tsx'
import { longestQuestion } from './queries.ts'
import styles from './Search.module.css'

/** One field; what is searched for goes into the address. */
export function SearchForm({ q, hint }: { q: string; hint: string }) {
  const say = useWords()
  const navigate = useNavigate()
  // What is typed belongs to the address it was typed on: after "back" the field shows that address's words.
  const [typed, setTyped] = useState({ on: q, text: q })
  const text = typed.on === q ? typed.text : q
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = text.trim()
    void navigate({ to: '.', search: (now: object) => ({ ...now, q: words === '' ? undefined : words }) })
  }
  return (
    <div role="search" className="only-screen">
      <form onSubmit={submit} className={styles.form}>
        <TextField
          id={searchFieldId}
          name="q"
          type="search"
          label={say('search.label')}
          hint={hint}
          value={text}
          maxLength={longestQuestion}
          autoComplete="off"
          enterKeyHint="search"
          onChange={({ target }) => setTyped({ on: q, text: target.value })}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {say('search.submit')}
        </button>
      </form>
    </div>
  )
}
