import { useWords } from '../ui/words.tsx'
import { ActionSelect } from './ActionSelect.tsx'
import styles from './Amending.module.css'
import type { KindFieldsProps } from './kindFieldsProps.ts'
import { NewActionFields } from './NewActionFields.tsx'

/** The other actions, and the one that they all become. */
export function MergeFields({ action, typed, onChange, faults }: KindFieldsProps) {
  const say = useWords()
  const { others } = typed
  return (
    <>
      {others.map((other, index) => (
        <ActionSelect
          key={index}
          label={say('amend.other', { number: index + 1 })}
          name={`actions-${index + 1}`}
          value={other}
          except={[action]}
          onChange={(code) => onChange({ ...typed, others: others.map((one, at) => (at === index ? code : one)) })}
          fault={faults.get(`actions-${index + 1}`) ?? (index === 0 ? faults.get('actions') : undefined)}
        />
      ))}
      <button
        type="button"
        className={`utrecht-button utrecht-button--secondary-action ${styles.another}`}
        onClick={() => onChange({ ...typed, others: [...others, ''] })}
      >
        {say('amend.other-add')}
      </button>
      <fieldset className={styles.part}>
        <legend>{say('amend.together')}</legend>
        <NewActionFields prefix="into-" typed={typed.together} onChange={(together) => onChange({ ...typed, together })} faults={faults} taken />
      </fieldset>
    </>
  )
}
