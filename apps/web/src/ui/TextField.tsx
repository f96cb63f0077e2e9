import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field.tsx'

type TextFieldProps = FieldProps & { narrow?: boolean } & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>

/** One line of text. */
export function TextField({ label, name, id, hint, fault, optional, narrow, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, name, hint, fault }} {...(id ? { id } : {})} optional={optional ?? false} narrow={narrow ?? false}>
      {(tied) => (
        <input
          type="text"
          {...input}
          {...tied}
          dir="auto"
          className={`utrecht-textbox utrecht-textbox--html-input ${fault ? 'utrecht-textbox--invalid' : ''}`}
        />
      )}
    </Field>
  )
}

/** A day, with the calendar of the browser; its value is `YYYY-MM-DD` or empty. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'narrow'>) {
  return <TextField {...props} type="date" narrow />
}
