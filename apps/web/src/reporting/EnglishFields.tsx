import { longest } from '@actielijn/plan'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import { anyFault, Extra } from './Extra.tsx'
import type { FieldsProps } from './fields.ts'

/** The same words in English, where somebody has them. */
export function EnglishFields({ typed, onChange, faults, hint }: FieldsProps & { hint: string }) {
  const say = useWords()
  const filled = typed.happened.en !== '' || typed.next.en !== ''
  return (
    <Extra title={say('report.extra.english')} open={filled || anyFault(faults, 'happened-en', 'next-en')}>
      <TextArea
        label={say('report.label.happened-en')}
        name="happened-en"
        lang="en"
        hint={hint}
        optional
        rows={5}
        limit={longest.happened}
        value={typed.happened.en}
        onChange={({ target }) => onChange({ happened: { ...typed.happened, en: target.value } })}
        fault={faults.get('happened-en')}
      />
      <TextArea
        label={say('report.label.next-en')}
        name="next-en"
        lang="en"
        hint={hint}
        optional
        rows={3}
        limit={longest.next}
        value={typed.next.en}
        onChange={({ target }) => onChange({ next: { ...typed.next, en: target.value } })}
        fault={faults.get('next-en')}
      />
    </Extra>
  )
}
