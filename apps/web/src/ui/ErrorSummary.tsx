import { useEffect, useRef } from 'react'
import { Notice } from './Notice.tsx'
import { useWords } from './words.tsx'

export interface FieldFault {
  /** Id of the control it is about. */
  field: string
  text: string
}

/** All faults of a form at once, each a link to its field. Takes the focus when faults appear. */
export function ErrorSummary({ faults }: { faults: readonly FieldFault[] }) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const key = faults.map(({ field, text }) => `${field} ${text}`).join('\n')
  useEffect(() => {
    if (key !== '') box.current?.focus()
  }, [key])
  if (faults.length === 0) return null
  return (
    <Notice tone="error" title={say('form.errors', { count: faults.length })} ref={box}>
      <ul className="utrecht-unordered-list">
        {faults.map(({ field, text }) => (
          <li key={`${field} ${text}`} className="utrecht-unordered-list__item">
            <a
              className="utrecht-link utrecht-link--html-a"
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
