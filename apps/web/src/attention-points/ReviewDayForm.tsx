import { addDays, longest } from '@actielijn/plan'
import { faultsOf } from '../api/problem.ts'
import { usePlan } from '../api/plan.tsx'
import { useDates } from '../ui/dates.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { DateField } from '../ui/TextField.tsx'
import { textIn } from '../ui/textIn.ts'
import { useWords } from '../ui/words.tsx'
import { InlineForm } from './InlineForm.tsx'
import { Overtaken } from './Overtaken.tsx'
import { useRecordReviewDay, type Review } from './queries.ts'

interface ReviewDayFormProps {
  action: string
  /** The last one as it was when the form was opened. */
  review: Review | undefined
  today: string
  onDone: (said: string) => void
  onCancel: () => void
}

/** The internal day on which an action without due date is looked at again. */
export function ReviewDayForm({ action, review, today, onDone, onCancel }: ReviewDayFormProps) {
  const say = useWords()
  const dates = useDates()
  const plan = usePlan()
  const record = useRecordReviewDay(plan.code, action)
  const faults = faultsOf(record.error)
  const basedOn = review?.revision ?? 0
  const send = (form: FormData) => {
    const [day, reason] = [textIn(form, 'day'), textIn(form, 'reason').trim()]
    record.mutate(
      { day, basedOn, ...(reason && { reason }) },
      { onSuccess: () => onDone(say('points.review-done', { code: action, day: dates.longDay(day) })) },
    )
  }
  const clear = () =>
    record.mutate({ basedOn }, { onSuccess: () => onDone(say('points.review-cleared', { code: action })) })
  const what = say(review?.day ? 'points.review-other' : 'points.review')
  return (
    <>
      <Overtaken error={record.error} onRefresh={onCancel} />
      <InlineForm
        label={say('points.review-of', { what, code: action })}
        send={say('points.review-now')}
        busy={record.isPending}
        onSend={send}
        onCancel={onCancel}
        buttons={
          review?.day !== undefined && (
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              disabled={record.isPending}
              onClick={clear}
            >
              {say('points.review-clear')}
            </button>
          )
        }
      >
        <DateField
          id={`day-${action}`}
          name="day"
          label={say('points.review-day')}
          hint={say('points.review-hint')}
          min={addDays(today, 1)}
          defaultValue={review?.day !== undefined && review.day > today ? review.day : ''}
          fault={faults.get('/day')}
        />
        <TextArea
          id={`why-${action}`}
          name="reason"
          label={say('points.review-reason')}
          limit={longest.reason}
          rows={2}
          optional
          fault={faults.get('/reason')}
          lang="nl"
        />
      </InlineForm>
    </>
  )
}
