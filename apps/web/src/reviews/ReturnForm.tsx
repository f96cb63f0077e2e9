import type { FormEvent } from 'react'
import { textIn } from '../ui/textIn.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './ReviewCard.module.css'

/** The contract's limit, shown while typing. */
const longestReason = 3000

/** Whoever asked for the form wants to type; the same function each time, so that it happens once. */
const focusOnText = (form: HTMLFormElement | null) => form?.querySelector('textarea')?.focus()

interface ReturnFormProps {
  /** Of the update: begins the ids. */
  id: string
  fault: string | undefined
  busy: boolean
  onReturn: (reason: string) => void
  onCancel: () => void
}

/** What the organisation has to change; the reason goes to them word for word. */
export function ReturnForm({ id, fault, busy, onReturn, onCancel }: ReturnFormProps) {
  const say = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onReturn(textIn(new FormData(event.currentTarget), 'reason'))
  }
  return (
    <form ref={focusOnText} className={styles.returning} onSubmit={submit} noValidate>
      <TextArea
        id={`${id}-reason`}
        name="reason"
        label={say('review.reason')}
        hint={say('review.reason-hint')}
        limit={longestReason}
        rows={3}
        fault={fault}
        lang="nl"
      />
      <div className={styles.buttons}>
        <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={busy}>
          {say(busy ? 'review.busy' : 'review.return-now')}
        </button>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={onCancel}>
          {say('review.cancel')}
        </button>
      </div>
    </form>
  )
}
