import { RadioGroup } from '../ui/RadioGroup.tsx'
import { useWords } from '../ui/words.tsx'
import type { TypedAction } from './typedAmendment.ts'

interface DurationFieldProps {
  name: string
  duration: TypedAction['duration']
  onChange: (duration: TypedAction['duration']) => void
}

/** Once, or going on. */
export function DurationField({ name, duration, onChange }: DurationFieldProps) {
  const say = useWords()
  return (
    <RadioGroup
      label={say('fact.duration')}
      name={name}
      value={duration}
      onChange={onChange}
      inline
      options={(['one-off', 'continuing'] as const).map((value) => ({ value, label: say(`duration.${value}`) }))}
    />
  )
}
