import { useState, type ChangeEvent, type TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'
import { useWords } from './words.tsx'

type TextAreaProps = FieldProps & {
  /** Most characters; what is left is shown when it gets tight, too much is never cut off. */
  limit?: number
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps>

/** Several lines of text. */
export function TextArea({ label, name, id, hint, fault, optional, limit, onChange, ...area }: TextAreaProps) {
  const initial = area.value ?? area.defaultValue ?? ''
  const [typed, setTyped] = useState(String(initial).length)
  const length = area.value === undefined ? typed : String(area.value).length
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value.length)
    onChange?.(event)
  }
  return (
    <Field
      {...{ label, name, hint, fault }}
      {...(id ? { id } : {})}
      optional={optional ?? false}
      after={limit !== undefined && <CharactersLeft left={limit - length} limit={limit} />}
    >
      {(tied) => (
        <textarea
          rows={5}
          {...area}
          {...tied}
          onChange={change}
          dir="auto"
          className={`utrecht-textarea utrecht-textarea--html-textarea ${fault ? 'utrecht-textarea--invalid' : ''} ${styles.textarea}`}
        />
      )}
    </Field>
  )
}

function CharactersLeft({ left, limit }: { left: number; limit: number }) {
  const say = useWords()
  if (left > limit / 5) return null
  return (
    <p className={`${styles.left} ${left < 0 ? styles.over : ''}`} role="status">
      {left < 0 ? say('form.characters-over', { count: -left }) : say('form.characters-left', { count: left })}
    </p>
  )
}
