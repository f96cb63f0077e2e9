import { longest } from '@actielijn/plan'
import { useOrganisationName } from '../ui/OrganisationName.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import { anyFault, Extra } from './Extra.tsx'
import type { FieldsProps } from './fields.ts'
import styles from './ReportForm.module.css'

const audiences = ['coordinator', 'taskforce', 'organisation'] as const

/** Notes that stay inside, each for its own readers, unmistakably internal. */
export function NotesFields({ typed, onChange, faults, organisation }: FieldsProps & { organisation: string }) {
  const say = useWords()
  const name = useOrganisationName()
  const { notes } = typed
  const filled = Object.values(notes).some((note) => note !== '')
  return (
    <Extra title={say('report.extra.notes')} open={filled || anyFault(faults, 'notes')}>
      <div className={styles.internal}>
        <p className={styles.hint}>
          <strong>{say('report.notes.internal')}</strong> {say('action.note.woo')}
        </p>
        {audiences.map((audience) => (
          <TextArea
            key={audience}
            label={say(`report.label.notes-${audience}`, { organisation: name(organisation) })}
            name={`notes-${audience}`}
            hint={say(`report.hint.notes.${audience}`, { organisation: name(organisation) })}
            optional
            rows={2}
            limit={longest.note}
            value={notes[audience]}
            onChange={({ target }) => onChange({ notes: { ...notes, [audience]: target.value } })}
            fault={faults.get(`notes-${audience}`)}
          />
        ))}
      </div>
    </Extra>
  )
}
