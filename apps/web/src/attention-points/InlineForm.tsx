import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../ui/words.tsx'
import styles from './AttentionPoints.module.css'

interface InlineFormProps {
  label: string
  /** The words of the button that sends it. */
  send: string
  busy: boolean
  onSend: (form: FormData) => void
  onCancel: () => void
  children: ReactNode
  /** More buttons, between sending and cancelling. */
  buttons?: ReactNode
}

/** Whoever asked for the form wants to type; the same function each time, so that it happens once. */
const focusOnFirst = (form: HTMLFormElement | null) => form?.querySelector<HTMLElement>('textarea, input')?.focus()

/** A small form in the list itself. Ctrl+Enter sends, Escape leaves. */
export function InlineForm({ label, send, busy, onSend, onCancel, children, buttons }: InlineFormProps) {
  const say = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!busy) onSend(new FormData(event.currentTarget))
  }
  const keys = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shortcuts; the buttons do the same
    <form ref={focusOnFirst} className={`${styles.form} only-screen`} aria-label={label} onSubmit={submit} onKeyDown={keys} noValidate>
      {children}
      <div className={styles.buttons}>
        <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={busy}>
          {busy ? say('points.busy') : send}
        </button>
        {buttons}
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={onCancel}>
          {say('points.cancel')}
        </button>
      </div>
    </form>
  )
}
