import type { FormEvent, KeyboardEvent } from 'react'
import type { Recording } from '@actielijn/contract'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { useAudiences } from './audiences.ts'
import { CountFields } from './CountFields.tsx'
import { DraftLine } from './DraftLine.tsx'
import { EnglishFields } from './EnglishFields.tsx'
import { ExpectedFields } from './ExpectedFields.tsx'
import { NotesFields } from './NotesFields.tsx'
import { OnBehalfFields } from './OnBehalfFields.tsx'
import { ProofFields } from './ProofFields.tsx'
import styles from './ReportForm.module.css'
import { StateFields } from './StateFields.tsx'
import type { Reporting } from './useReporting.ts'
import { WordsFields } from './WordsFields.tsx'

interface ReportFormProps {
  reporting: Reporting
  recording: Recording
  today: string
}

/**
 * The form itself. What every report needs comes first and takes few keys; the rest waits behind its name.
 * Ctrl+Enter sends from anywhere in it.
 */
export function ReportForm({ reporting, recording, today }: ReportFormProps) {
  const say = useWords()
  const { form, organisation } = recording
  const audiences = useAudiences(form)
  const { working, faults, change, send, status, sending } = reporting
  const fields = { typed: working.typed, onChange: change, faults: faults.found }
  const pending = sending.report.isPending
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending) void send()
  }
  const sendOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  return (
    // The browser's own checks would speak before ours and in their own words.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; the button does the same
    <form noValidate onSubmit={submit} onKeyDown={sendOnCtrlEnter} aria-label={say('report.form')}>
      {working.onBehalf && (
        <OnBehalfFields
          organisation={organisation}
          onBehalf={working.onBehalf}
          onChange={reporting.changeOnBehalf}
          faults={faults.found}
          today={today}
        />
      )}
      <StateFields {...fields} form={form} />
      <WordsFields {...fields} form={form} />
      <ExpectedFields {...fields} today={today} hint={audiences.facts} />
      <CountFields {...fields} hint={audiences.facts} />
      <ProofFields {...fields} hint={audiences.facts} />
      <NotesFields {...fields} organisation={organisation} />
      <EnglishFields {...fields} hint={audiences.facts} />
      <div className={styles.about}>
        <DateField
          label={say('report.label.about')}
          name="about"
          hint={say('report.hint.about')}
          max={today}
          value={working.typed.about}
          onChange={({ target }) => change({ about: target.value })}
          fault={faults.found.get('about')}
        />
      </div>
      <div className={styles.submit}>
        <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={pending} aria-busy={pending}>
          {say(pending ? 'report.sending' : 'report.send')}
        </button>
        <span className={styles.draft}>{say('report.shortcut')}</span>
        <DraftLine status={status} />
      </div>
    </form>
  )
}
