import { useId, type ReactNode } from 'react'
import styles from './Field.module.css'
import { useWords } from './words.tsx'

/** What every field of a form can say about itself. */
export interface FieldProps {
  label: string
  /** The name in the form; also its id when `id` is absent, so that an error summary can lead to it. */
  name: string
  id?: string
  hint?: ReactNode
  /** What is wrong with it: a sentence that says what to do. */
  fault?: string | undefined
  /** Marks it as not required. */
  optional?: boolean
}

/** The attributes that tie a control to its label, hint and fault. */
export interface Tied {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FrameProps extends FieldProps {
  narrow?: boolean
  children: (tied: Tied) => ReactNode
  after?: ReactNode
}

/** Label, hint, control and fault in the order in which they are read. */
export function Field({ label, name, id, hint, fault, optional = false, narrow = false, children, after }: FrameProps) {
  const say = useWords()
  const own = useId()
  const control = id ?? name
  const described = [hint && `${own}hint`, fault && `${own}fault`].filter(Boolean).join(' ')
  return (
    <div
      className={`utrecht-form-field ${fault ? 'utrecht-form-field--invalid' : ''} ${styles.field} ${narrow ? styles.narrow : ''}`}
    >
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={control}>
          {label} {optional && <span className={styles.optional}>{say('form.optional')}</span>}
        </label>
      </div>
      {hint && (
        <div id={`${own}hint`} className={`utrecht-form-field-description ${styles.hint}`}>
          {hint}
        </div>
      )}
      {fault && <Fault id={`${own}fault`}>{fault}</Fault>}
      <div className="utrecht-form-field__input">
        {children({
          id: control,
          name,
          'aria-describedby': described === '' ? undefined : described,
          'aria-invalid': fault ? true : undefined,
        })}
      </div>
      {after}
    </div>
  )
}

/** What is wrong with a field. */
export function Fault({ id, children }: { id: string; children: ReactNode }) {
  const say = useWords()
  return (
    <div id={id} className={`utrecht-form-field-error-message ${styles.fault}`}>
      <span className="only-spoken">{say('form.fault')} </span>
      {children}
    </div>
  )
}
