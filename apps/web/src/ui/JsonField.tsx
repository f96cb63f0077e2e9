import { useRef, type ChangeEvent, type ReactNode } from 'react'
import { TextArea } from './TextArea.tsx'
import { useWords } from './words.tsx'

interface JsonFieldProps {
  label: string
  hint: ReactNode
  name: string
  fault: string | undefined
}

/** JSON, pasted or read from a file on this computer. What was read stands in the field: it can be seen and mended. */
export function JsonField({ label, hint, name, fault }: JsonFieldProps) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const file = `${name}-file`
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0]
    const area = box.current?.querySelector('textarea')
    if (chosen && area) area.value = await chosen.text()
  }
  return (
    <div ref={box}>
      <TextArea label={label} hint={hint} name={name} rows={10} spellCheck={false} fault={fault} />
      <p className="utrecht-paragraph">
        <label htmlFor={file} className="utrecht-form-label">
          {say('json.file')}
        </label>{' '}
        <input type="file" id={file} accept=".json,application/json" onChange={(event) => void read(event)} />
      </p>
    </div>
  )
}
