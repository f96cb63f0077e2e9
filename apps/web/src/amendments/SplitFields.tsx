import { useWords } from '../ui/words.tsx'
import { Fault } from '../ui/Field.tsx'
import styles from './Amending.module.css'
import type { KindFieldsProps } from './kindFieldsProps.ts'
import { NewActionFields } from './NewActionFields.tsx'
import { noText } from './typedAmendment.ts'

/** The new actions that one action becomes. */
export function SplitFields({ action, typed, onChange, faults }: KindFieldsProps) {
  const say = useWords()
  const { parts } = typed
  const fault = faults.get('into')
  const another = () =>
    onChange({
      ...typed,
      parts: [...parts, { ...typed.changed, code: `${action}-${String.fromCodePoint(97 + parts.length)}`, title: noText, summary: noText }],
    })
  return (
    <>
      {fault && <Fault id="into">{fault}</Fault>}
      {parts.map((part, index) => (
        <fieldset key={index} className={styles.part}>
          <legend>{say('amend.part', { number: index + 1 })}</legend>
          <NewActionFields
            prefix={`into-${index}-`}
            typed={part}
            onChange={(next) => onChange({ ...typed, parts: parts.map((one, at) => (at === index ? next : one)) })}
            faults={faults}
            taken
          />
          {parts.length > 2 && (
            <button
              type="button"
              className="utrecht-button utrecht-button--subtle"
              onClick={() => onChange({ ...typed, parts: parts.filter((_, at) => at !== index) })}
            >
              {say('amend.part-remove', { number: index + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className={`utrecht-button utrecht-button--secondary-action ${styles.another}`} onClick={another}>
        {say('amend.part-add')}
      </button>
    </>
  )
}
