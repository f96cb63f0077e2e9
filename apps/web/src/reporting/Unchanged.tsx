import { useState, type FormEvent } from 'react'
import { DateField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { textIn } from '../ui/textIn.ts'
import styles from './ReportForm.module.css'
import type { Reporting } from './useReporting.ts'

/** Nothing changed: one deliberate act instead of a form, and an update of its own. */
export function Unchanged({ reporting, today }: { reporting: Reporting; today: string }) {
  const say = useWords()
  const [asking, setAsking] = useState(false)
  const { isPending } = reporting.sending.confirmation
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void reporting.confirm(textIn(new FormData(event.currentTarget), 'unchanged-about'))
  }
  return (
    <div className={styles.unchanged}>
      <p>
        {say('report.unchanged.question')}{' '}
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {say('report.unchanged')}
        </button>
      </p>
      {asking && (
        <form onSubmit={submit}>
          <DateField
            label={say('report.label.about')}
            name="unchanged-about"
            hint={say('report.hint.unchanged')}
            defaultValue={today}
            max={today}
            fault={reporting.faults.found.get('about')}
          />
          <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={isPending}>
            {say(isPending ? 'report.sending' : 'report.unchanged.confirm')}
          </button>
        </form>
      )}
    </div>
  )
}
