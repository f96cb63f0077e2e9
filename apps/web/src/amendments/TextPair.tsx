import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import type { Faults } from './fieldOf.ts'
import type { TypedText } from './typedAmendment.ts'

interface TextPairProps {
  label: string
  /** The Dutch control is `name-nl`, the English one `name-en`. */
  name: string
  text: TypedText
  onChange: (text: TypedText) => void
  faults: Faults
  /** Most characters; several lines. */
  limit?: number
  hint?: string
}

/** A text in Dutch, and in English where somebody can give it. */
export function TextPair({ label, name, text, onChange, faults, limit, hint }: TextPairProps) {
  const say = useWords()
  return (['nl', 'en'] as const).map((language) => {
    const field = {
      name: `${name}-${language}`,
      label: language === 'nl' ? label : say('amend.in-english', { field: label }),
      optional: language === 'en',
      lang: language,
      value: text[language],
      fault: faults.get(`${name}-${language}`),
      ...(language === 'nl' && hint && { hint }),
    }
    if (limit === undefined) {
      return <TextField key={language} {...field} onChange={({ target }) => onChange({ ...text, [language]: target.value })} />
    }
    return (
      <TextArea key={language} {...field} rows={3} limit={limit} onChange={({ target }) => onChange({ ...text, [language]: target.value })} />
    )
  })
}
