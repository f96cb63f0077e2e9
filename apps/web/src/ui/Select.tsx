import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field.tsx'

export interface Option {
  value: string
  label: string
}

type SelectProps = FieldProps & { options: readonly Option[] } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    keyof FieldProps
  >

/** One of a list too long for radio buttons. */
export function Select({ label, name, id, hint, fault, optional, options, ...select }: SelectProps) {
  return (
    <Field {...{ label, name, hint, fault }} {...(id ? { id } : {})} optional={optional ?? false}>
      {(tied) => (
        <select
          {...select}
          {...tied}
          className={`utrecht-select utrecht-select--html-select ${fault ? 'utrecht-select--invalid' : ''}`}
        >
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
