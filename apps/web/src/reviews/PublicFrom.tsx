import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { publicFromChoices, type PublicFromChoice } from './embargo.ts'

export interface ChosenMoment {
  choice: PublicFromChoice
  /** As typed, with `moment`. */
  typed: string
}

interface PublicFromProps {
  /** Begins the ids, where several of these stand on one page. */
  id: string
  label: string
  choices: readonly PublicFromChoice[]
  value: ChosenMoment
  onChange: (value: ChosenMoment) => void
  fault: string | undefined
}

/** When something becomes public: not yet, at once, or from a moment on (an embargo). */
export function PublicFrom({ id, label, choices, value, onChange, fault }: PublicFromProps) {
  const say = useWords()
  const { choice, typed } = value
  return (
    <>
      <Select
        label={label}
        name={`${id}-choice`}
        value={choice}
        options={choices.map((one) => ({ value: one, label: say(`review.public.${one}`) }))}
        onChange={({ target }) =>
          onChange({ typed, choice: publicFromChoices.find((one) => one === target.value) ?? 'not-yet' })
        }
      />
      {choice === 'moment' && (
        <TextField
          label={say('review.public.from')}
          name={`${id}-moment`}
          type="datetime-local"
          hint={say('review.public.from-hint')}
          value={typed}
          fault={fault}
          onChange={({ target }) => onChange({ choice, typed: target.value })}
        />
      )}
    </>
  )
}
