import { longest } from '@actielijn/plan'
import { faultsOf } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { textIn } from '../ui/textIn.ts'
import { useWords } from '../ui/words.tsx'
import { InlineForm } from './InlineForm.tsx'
import { Overtaken } from './Overtaken.tsx'
import { useSetAside, type Point } from './queries.ts'
import { useSubject } from './useSubject.ts'

interface SetAsideFormProps {
  /** As it was when the form was opened: that is what is set aside, or nothing. */
  point: Point
  onDone: (said: string) => void
  onCancel: () => void
}

/** Why a point need not be on the list for now. */
export function SetAsideForm({ point, onDone, onCancel }: SetAsideFormProps) {
  const say = useWords()
  const plan = usePlan()
  const subject = useSubject()(point)
  const setAside = useSetAside(plan.code)
  const send = (form: FormData) =>
    setAside.mutate(
      { point: point.key, facts: point.facts, basedOn: point.last?.revision ?? 0, reason: textIn(form, 'reason') },
      { onSuccess: () => onDone(say('points.aside-done', { subject })) },
    )
  return (
    <>
      <Overtaken error={setAside.error} onRefresh={onCancel} />
      <InlineForm
        label={say('points.aside-of', { subject })}
        send={say('points.aside-now')}
        busy={setAside.isPending}
        onSend={send}
        onCancel={onCancel}
      >
        <TextArea
          id={`reason-${point.key}`}
          name="reason"
          label={say('points.aside-reason')}
          hint={say('points.aside-hint')}
          limit={longest.reason}
          rows={2}
          fault={faultsOf(setAside.error).get('/reason')}
          lang="nl"
        />
      </InlineForm>
    </>
  )
}
