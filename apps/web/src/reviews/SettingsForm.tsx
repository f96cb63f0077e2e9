import type { FormEvent } from 'react'
import type { ProgrammeView } from '@actielijn/contract'
import { longest } from '@actielijn/plan'
import { faultsOf, isProblem } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { textIn } from '../ui/textIn.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { useWords } from '../ui/words.tsx'
import { useChangeReleaseSettings } from './queries.ts'
import styles from './SettingsForm.module.css'
import { StandingSettings } from './StandingSettings.tsx'

/** The three settings and the reason for changing them; together one dated amendment of the programme. */
export function SettingsForm({ release }: { release: ProgrammeView['release'] }) {
  const say = useWords()
  const plan = usePlan()
  const change = useChangeReleaseSettings(plan.code)
  const fault = faultsOf(change.error).get('/reason')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const settings = {
      mode: textIn(form, 'mode') === 'direct' ? ('direct' as const) : ('manual' as const),
      outlook: form.has('outlook'),
      contributions: form.has('contributions'),
    }
    change.mutate({ ...settings, reason: textIn(form, 'reason'), basedOn: release })
  }
  return (
    <>
      {change.isSuccess && <Notice tone="ok">{say('settings.done')}</Notice>}
      <ErrorSummary faults={fault ? [{ field: 'reason', text: fault }] : []} />
      {fault === undefined && <ProblemNotice error={change.error} />}
      {isProblem(change.error, 'settings-changed') && <StandingSettings release={release} />}
      {/* After a change the form starts anew from what holds now, without the reason of the last one. */}
      <form key={change.isSuccess ? JSON.stringify(change.data) : ''} onSubmit={submit} noValidate className={styles.form}>
        <RadioGroup
          label={say('settings.mode')}
          name="mode"
          defaultValue={release.mode}
          options={[
            { value: 'manual', label: say('settings.mode.manual'), hint: say('settings.mode.manual-hint') },
            { value: 'direct', label: say('settings.mode.direct'), hint: say('settings.mode.direct-hint') },
          ]}
        />
        <fieldset className={`utrecht-form-fieldset ${styles.set}`}>
          <legend className="utrecht-form-fieldset__legend">{say('settings.inside')}</legend>
          <Checkbox name="outlook" label={say('settings.outlook')} defaultChecked={release.outlook} />
          <Checkbox name="contributions" label={say('settings.contributions')} defaultChecked={release.contributions} />
        </fieldset>
        <TextArea
          name="reason"
          label={say('settings.reason')}
          hint={say('settings.reason-hint')}
          limit={longest.reason}
          rows={3}
          fault={fault}
          lang="nl"
        />
        <button
          type="submit"
          className="utrecht-button utrecht-button--primary-action"
          disabled={change.isPending}
          aria-busy={change.isPending}
        >
          {say('settings.submit')}
        </button>
      </form>
    </>
  )
}
