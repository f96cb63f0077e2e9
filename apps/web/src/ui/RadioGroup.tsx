import { useId, type ReactNode } from 'react'
import { Fault, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'
import type { Option } from './Select.tsx'
import { useWords } from './words.tsx'

interface Choice extends Option {
  hint?: ReactNode
}

interface RadioGroupProps<Value extends string> extends FieldProps {
  options: readonly (Choice & { value: Value })[]
  value?: Value | undefined
  defaultValue?: Value
  onChange?: (value: Value) => void
  /** Side by side where there is room. */
  inline?: boolean
}

/** One of a few, all in sight. The first radio carries the id, so that an error summary can lead to it. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, name, id = name, hint, fault, optional = false, options, value, defaultValue, onChange, inline } = props
  const say = useWords()
  const own = useId()
  const described = [hint && `${own}hint`, fault && `${own}fault`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={`utrecht-form-fieldset ${styles.set} ${fault ? styles.invalid : ''}`}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className="utrecht-form-fieldset__legend">
        {label} {optional && <span className={styles.optional}>{say('form.optional')}</span>}
      </legend>
      {hint && (
        <div id={`${own}hint`} className={`utrecht-form-field-description ${styles.hint}`}>
          {hint}
        </div>
      )}
      {fault && <Fault id={`${own}fault`}>{fault}</Fault>}
      <div className={inline ? styles.inline : ''}>
        {options.map((option, index) => {
          const radio = index === 0 ? id : `${id}-${option.value}`
          return (
            <label key={option.value} className={styles.choice} htmlFor={radio}>
              <input
                type="radio"
                id={radio}
                name={name}
                value={option.value}
                className="utrecht-radio-button utrecht-radio-button--html-input"
                {...(onChange ? { checked: value === option.value } : { defaultChecked: defaultValue === option.value })}
                onChange={onChange && (() => onChange(option.value))}
              />
              <span>
                {option.label}
                {option.hint && <span className={styles.choiceHint}>{option.hint}</span>}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
