import { useState } from 'react'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import styles from './Amending.module.css'
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

/** A text in Dutch, and behind a fold in English where somebody can give it. */
export function TextPair(props: TextPairProps) {
  const say = useWords()
  const { label, name, text, faults } = props
  // What is there is in sight when the form opens; emptying it does not fold it away under the cursor.
  const [opens] = useState(text.en !== '')
  return (
    <>
      <OneText {...props} language="nl" />
      <details className={styles.fold} open={opens || faults.has(`${name}-en`)}>
        <summary>{say('amend.in-english', { field: label })}</summary>
        <OneText {...props} language="en" label={say('amend.in-english', { field: label })} hint="" />
      </details>
    </>
  )
}

function OneText({ label, name, text, onChange, faults, limit, hint, language }: TextPairProps & { language: 'nl' | 'en' }) {
  const field = {
    name: `${name}-${language}`,
    label,
    optional: language === 'en',
    lang: language,
    value: text[language],
    fault: faults.get(`${name}-${language}`),
    ...(hint && { hint }),
  }
  const typed = (value: string) => onChange({ ...text, [language]: value })
  if (limit === undefined) return <TextField {...field} onChange={({ target }) => typed(target.value)} />
  return <TextArea {...field} rows={3} limit={limit} onChange={({ target }) => typed(target.value)} />
}
