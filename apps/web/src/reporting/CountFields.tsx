import { longest } from '@actielijn/plan'
import { DateField, TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { anyFault, Extra } from './Extra.tsx'
import type { FieldsProps } from './fields.ts'
import styles from './ReportForm.module.css'
import type { TypedCount } from './typedReport.ts'

/** "7 van 10 regio's", on which day and according to whom. */
export function CountFields({ typed, onChange, faults, hint }: FieldsProps & { hint: string }) {
  const say = useWords()
  const { count } = typed
  const field = (key: keyof TypedCount) => ({
    label: say(`report.label.count-${key}`),
    name: `count-${key}`,
    value: count[key],
    onChange: ({ target }: { target: { value: string } }) => onChange({ count: { ...count, [key]: target.value } }),
    fault: faults.get(`count-${key}`),
  })
  const filled = Object.values(count).some((part) => part !== '')
  return (
    <Extra title={say('report.extra.count')} open={filled || anyFault(faults, 'count')}>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.row}>
        <TextField {...field('done')} inputMode="numeric" narrow />
        <TextField {...field('of')} inputMode="numeric" narrow />
      </div>
      <TextField {...field('unit')} maxLength={longest.label * 2} hint={say('report.hint.unit')} />
      <DateField {...field('on')} optional />
      <TextField {...field('source')} maxLength={longest.label * 2} optional />
    </Extra>
  )
}
