import { useState, type FormEvent, type ReactNode } from 'react'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { textIn } from '../ui/textIn.ts'
import styles from './ConfirmUnchanged.module.css'
import type { MyAction } from './grouped.ts'
import type { Confirmation } from './useConfirmation.ts'

interface ConfirmUnchangedProps {
  confirmation: Confirmation
  selected: readonly MyAction[]
  today: string
  /** The box that selects all of them. */
  children: ReactNode
}

/** One deliberate action for everything that is unchanged: choose, press, confirm the day it speaks of. */
export function ConfirmUnchanged({ confirmation, selected, today, children }: ConfirmUnchangedProps) {
  const say = useWords()
  const [asking, setAsking] = useState(false)
  const count = selected.length
  return (
    <div className="only-screen">
      <div className={styles.bar}>
        {children}
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          aria-expanded={asking && count > 0}
          disabled={count === 0}
          onClick={() => setAsking(!asking)}
        >
          {say('mine.unchanged', { count })}
        </button>
      </div>
      {asking && count > 0 && (
        <Sure confirmation={confirmation} selected={selected} today={today} onCancel={() => setAsking(false)} />
      )}
      <Outcome confirmation={confirmation} />
    </div>
  )
}

function Sure({ confirmation, selected, today, onCancel }: Omit<ConfirmUnchangedProps, 'children'> & { onCancel: () => void }) {
  const say = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const about = textIn(new FormData(event.currentTarget), 'about')
    confirmation.confirm({ items: selected, about })
  }
  return (
    <form className={styles.sure} onSubmit={submit}>
      <p className="utrecht-paragraph">{say('mine.sure', { count: selected.length })}</p>
      <DateField
        label={say('mine.about')}
        name="about"
        hint={say('mine.about.hint')}
        defaultValue={today}
        max={today}
        fault={confirmation.dayFault}
      />
      <div className={styles.bar}>
        <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={confirmation.pending}>
          {say(confirmation.pending ? 'mine.sending' : 'mine.confirm', { count: selected.length })}
        </button>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={onCancel}>
          {say('mine.cancel')}
        </button>
      </div>
    </form>
  )
}

function Outcome({ confirmation }: { confirmation: Confirmation }) {
  const say = useWords()
  if (confirmation.confirmed !== undefined) {
    return <Notice tone="ok">{say('mine.confirmed', { count: confirmation.confirmed })}</Notice>
  }
  if (confirmation.rowsRefused) {
    return (
      <Notice tone="error" title={say('mine.refused')}>
        <p className="utrecht-paragraph">{say('mine.refused.rows')}</p>
      </Notice>
    )
  }
  if (confirmation.dayFault) return null
  return <ProblemNotice error={confirmation.error} />
}
