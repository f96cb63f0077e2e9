import { ownerRoles, type Owner } from '@actielijn/plan'
import { Fault } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Amending.module.css'
import type { Faults } from './fieldOf.ts'
import { useOrganisationOptions } from './useOrganisationOptions.ts'

interface OwnersFieldProps {
  prefix: string
  owners: readonly Owner[]
  onChange: (owners: readonly Owner[]) => void
  faults: Faults
}

/** The organisations with a part in the action, each in one role. */
export function OwnersField({ prefix, owners, onChange, faults }: OwnersFieldProps) {
  const say = useWords()
  const organisations = [{ value: '', label: say('amend.choose') }, ...useOrganisationOptions()]
  const roles = ownerRoles.map((role) => ({ value: role, label: say(`role.${role}`) }))
  const replace = (index: number, part: Partial<Owner>) =>
    onChange(owners.map((owner, at) => (at === index ? { ...owner, ...part } : owner)))
  const fault = faults.get(`${prefix}owners`)
  return (
    <fieldset className={`utrecht-form-fieldset ${styles.set}`}>
      <legend className="utrecht-form-fieldset__legend">{say('amend.owners')}</legend>
      {fault && <Fault id={`${prefix}owners-fault`}>{fault}</Fault>}
      {owners.map((owner, index) => (
        <div key={index} className={styles.owner}>
          <Select
            label={say('amend.owner', { number: index + 1 })}
            name={`${prefix}owners-${index}-organisation`}
            value={owner.organisation}
            onChange={({ target }) => replace(index, { organisation: target.value, basis: 'explicit' })}
            options={organisations}
            fault={faults.get(`${prefix}owners-${index}-organisation`)}
          />
          <Select
            label={say('amend.owner-role', { number: index + 1 })}
            name={`${prefix}owners-${index}-role`}
            value={owner.role}
            onChange={({ target }) => replace(index, { role: ownerRoles.find((role) => role === target.value) ?? 'partner', basis: 'explicit' })}
            options={roles}
          />
          <button
            type="button"
            className="utrecht-button utrecht-button--subtle"
            onClick={() => onChange(owners.filter((_, at) => at !== index))}
          >
            {say('amend.owner-remove', { number: index + 1 })}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => onChange([...owners, { organisation: '', role: owners.length === 0 ? 'lead' : 'partner', basis: 'explicit' }])}
      >
        {say('amend.owner-add')}
      </button>
    </fieldset>
  )
}
