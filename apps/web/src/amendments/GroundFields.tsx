import { longestInPlan } from '@actielijn/plan'
import { DateField, TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import type { Faults } from './fieldOf.ts'
import { TextPair } from './TextPair.tsx'
import type { TypedGround } from './typedAmendment.ts'

interface GroundFieldsProps {
  ground: TypedGround
  onChange: (ground: TypedGround) => void
  faults: Faults
  /** A correction holds for as long as the error stood. */
  dated: boolean
}

/** From when it holds, why, and where that was decided. */
export function GroundFields({ ground, onChange, faults, dated }: GroundFieldsProps) {
  const say = useWords()
  return (
    <>
      {dated && (
        <DateField
          label={say('amend.effective')}
          hint={say('amend.effective-hint')}
          name="effective"
          value={ground.effective}
          onChange={({ target }) => onChange({ ...ground, effective: target.value })}
          fault={faults.get('effective')}
        />
      )}
      <TextPair
        label={say('amend.reason')}
        hint={say('amend.reason-hint')}
        name="reason"
        text={ground.reason}
        onChange={(reason) => onChange({ ...ground, reason })}
        faults={faults}
        limit={longestInPlan.reason}
      />
      <TextField
        label={say('amend.source')}
        hint={say('amend.source-hint')}
        name="source"
        value={ground.source}
        onChange={({ target }) => onChange({ ...ground, source: target.value })}
        fault={faults.get('source')}
      />
    </>
  )
}
