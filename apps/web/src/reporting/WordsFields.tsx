import { useState } from 'react'
import { longest } from '@actielijn/plan'
import { Markdown } from '../ui/Markdown.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import { useAudiences } from './audiences.ts'
import type { FieldsProps, FormKind } from './fields.ts'
import styles from './ReportForm.module.css'

/** What happened and what comes next, in Dutch; a look at how the markup comes out. */
export function WordsFields({ typed, onChange, faults, form }: FieldsProps & FormKind) {
  const say = useWords()
  const audiences = useAudiences(form)
  return (
    <>
      <TextArea
        label={say(form === 'contribution' ? 'report.label.contributed' : 'report.label.happened-nl')}
        name="happened-nl"
        lang="nl"
        hint={`${audiences.facts} ${say('report.markdown')}`}
        rows={6}
        limit={longest.happened}
        value={typed.happened.nl}
        onChange={({ target }) => onChange({ happened: { ...typed.happened, nl: target.value } })}
        fault={faults.get('happened-nl')}
      />
      <TextArea
        label={say('report.label.next-nl')}
        name="next-nl"
        lang="nl"
        hint={audiences.facts}
        optional
        rows={3}
        limit={longest.next}
        value={typed.next.nl}
        onChange={({ target }) => onChange({ next: { ...typed.next, nl: target.value } })}
        fault={faults.get('next-nl')}
      />
      <Preview happened={typed.happened.nl} next={typed.next.nl} />
    </>
  )
}

function Preview({ happened, next }: { happened: string; next: string }) {
  const say = useWords()
  const [shown, setShown] = useState(false)
  if (happened.trim() === '' && next.trim() === '') return null
  return (
    <div className={styles.preview}>
      <button
        type="button"
        className={styles.quiet}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {say(shown ? 'report.preview.hide' : 'report.preview.show')}
      </button>
      {shown && (
        <div className={styles.previewed} lang="nl">
          <Markdown>{happened}</Markdown>
          {next.trim() !== '' && (
            <>
              <strong>{say('report.previous.next')}</strong>
              <Markdown>{next}</Markdown>
            </>
          )}
        </div>
      )}
    </div>
  )
}
