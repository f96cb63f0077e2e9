import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { FrameworkReportView } from '@actielijn/contract'
import { isDay } from '@actielijn/plan'
import { usePlan } from '../api/plan.tsx'
import { partIn, useSession } from '../api/session.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { DateField } from '../ui/TextField.tsx'
import { useWords, type MessageId } from '../ui/words.tsx'
import styles from './Report.module.css'
import { readReportSearch } from './reportSearch.ts'

/** Chooses the period; it goes into the address, its last day as the day that the page is about. */
export function PeriodForm({ report: { from, to, asOf } }: { report: FrameworkReportView }) {
  const say = useWords()
  const navigate = useNavigate()
  const plan = usePlan()
  const { raamwerk = '' } = useParams({ strict: false })
  const inside = partIn(useSession()?.account, plan.code) !== undefined
  const { weergave } = readReportSearch(useSearch({ strict: false }))
  const [fault, setFault] = useState<{ field: 'van' | 'tot'; text: MessageId }>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const van = dayIn(form.get('van'))
    const tot = dayIn(form.get('tot'))
    if (!van) return setFault({ field: 'van', text: 'framework-report.not-a-day' })
    if (!tot) return setFault({ field: 'tot', text: 'framework-report.not-a-day' })
    if (tot > asOf.today) return setFault({ field: 'tot', text: 'framework-report.future' })
    if (van > tot) return setFault({ field: 'van', text: 'framework-report.reversed' })
    setFault(undefined)
    void navigate({
      to: '/$programme/rapportages/$raamwerk',
      params: { programme: plan.code, raamwerk },
      // Explicitly undefined: the router carries along the day where it is merely absent.
      search: { van, stand: tot === asOf.today ? undefined : tot, ...(form.get('openbaar') && { weergave: 'openbaar' }) },
    })
  }
  const faultOf = (field: 'van' | 'tot') => (fault?.field === field ? say(fault.text) : undefined)
  return (
    // A new period is a new form: its fields start from what the report is about.
    <form key={`${from} ${to}`} className={`${styles.form} only-screen`} onSubmit={submit} noValidate aria-label={say('framework-report.form')}>
      <DateField label={say('framework-report.from')} name="van" defaultValue={from} max={asOf.today} fault={faultOf('van')} />
      <DateField label={say('framework-report.to')} name="tot" defaultValue={to} max={asOf.today} fault={faultOf('tot')} />
      {inside && <Checkbox label={say('framework-report.public-only')} name="openbaar" defaultChecked={weergave === 'openbaar'} />}
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {say('framework-report.show')}
      </button>
    </form>
  )
}

function dayIn(value: FormDataEntryValue | null): string | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}
