import type { InputHTMLAttributes } from 'react'
import styles from './Field.module.css'

type CheckboxProps = { label: string; name: string } & Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'name'>

/** One yes or no. */
export function Checkbox({ label, name, ...input }: CheckboxProps) {
  const id = input.id ?? name
  return (
    <label className={styles.choice} htmlFor={id}>
      <input {...input} id={id} type="checkbox" name={name} className="utrecht-checkbox utrecht-checkbox--html-input" />
      <span>{label}</span>
    </label>
  )
}
